package no.tjenesteinnsikt.analytics.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator means, in bokmål.
 *
 * @param definition what is computed
 * @param numerator what the numerator counts, null where there is none
 * @param denominator what the denominator counts, null where there is none
 * @param unit what the value counts or measures
 * @param basis the legal or report basis
 * @param limits what the indicator does not say
 * @param conditions what it rests on and what has to hold of its values
 */
public record Meaning(
        String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        String unit,
        String basis,
        String limits,
        Conditions conditions) {}
