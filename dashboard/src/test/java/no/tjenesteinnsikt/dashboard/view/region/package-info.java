/** What the pages about regions say. */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.region;

import org.jspecify.annotations.NullMarked;
