/**
 * What the page of fields and overlap says: who is named together, double services, diagnosis codes.
 *
 * <p>Not here: what a single service touches, which its own page says.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.field;

import org.jspecify.annotations.NullMarked;
