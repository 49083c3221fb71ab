/**
 * What the pages of the reference groups say: who sits in them, who is silent, what was answered.
 *
 * <p>Not here: who the persons are.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.group;

import org.jspecify.annotations.NullMarked;
