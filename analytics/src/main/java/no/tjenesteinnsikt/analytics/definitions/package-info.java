/**
 * Reads indicator definitions from files and refuses a bad one with the file, the place and what to do.
 *
 * <p>Not here: running an indicator; what its words mean to a reader.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.definitions;

import org.jspecify.annotations.NullMarked;
