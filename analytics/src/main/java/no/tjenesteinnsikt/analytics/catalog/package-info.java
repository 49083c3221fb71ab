/**
 * What an indicator is: its words, its measure, its two SQL texts, and the catalogue of them all.
 *
 * <p>Not here: reading files, running SQL, numbers. This package needs the JDK only.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.catalog;

import org.jspecify.annotations.NullMarked;
