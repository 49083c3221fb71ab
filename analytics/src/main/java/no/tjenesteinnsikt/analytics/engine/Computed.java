package no.tjenesteinnsikt.analytics.engine;

import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;

/**
 * What a row of exact columns comes to.
 *
 * @param outcome a value or the reason why there is none
 * @param grounds what it rests on
 */
record Computed(Outcome outcome, Grounds grounds) {}
