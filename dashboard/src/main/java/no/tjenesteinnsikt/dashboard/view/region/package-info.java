/**
 * What the pages say of the four health regions: side by side, one by one, compared, and of whom the services reach.
 *
 * <p>Not here: how a figure or a limit is computed. Limits come through {@link
 * no.tjenesteinnsikt.dashboard.view.region.Chance}.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.region;

import org.jspecify.annotations.NullMarked;
