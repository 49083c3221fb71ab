/**
 * What the page of own queries says: the statement, examples, the tables in plain words, the result and its chart.
 *
 * <p>Not here: running statements, HTTP, and options of charts.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.query;

import org.jspecify.annotations.NullMarked;
