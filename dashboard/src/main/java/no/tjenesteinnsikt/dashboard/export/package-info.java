/**
 * Writes a grid of named columns as a text table, CSV or JSON.
 *
 * <p>Not here: where the grid comes from and where the text goes.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.export;

import org.jspecify.annotations.NullMarked;
