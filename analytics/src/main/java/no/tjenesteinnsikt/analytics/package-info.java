/** The lake in, indicators out. Not here: documents, pages. */
@NullMarked
package no.tjenesteinnsikt.analytics;

import org.jspecify.annotations.NullMarked;
