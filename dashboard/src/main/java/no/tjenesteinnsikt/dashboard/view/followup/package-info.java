/**
 * What the regions told the services and what came of it, and what is worth a closer look.
 *
 * <p>Not here: any verdict on a service, any score, any order of better and worse.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.followup;

import org.jspecify.annotations.NullMarked;
