package no.tjenesteinnsikt.dashboard.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of the lake that a value rests on.
 *
 * @param serviceId the service
 * @param regionId the region
 * @param category the breakdown that the row belongs to
 * @param numerator what it adds to the numerator
 * @param denominator what it adds to the denominator
 * @param state what it contributes: yes, no, value, a missing state, or supporting
 * @param certainty whether the place in a region is stated, deduced or inferred
 * @param detail what the row itself says
 * @param sourceId the document that it was read from
 * @param locator the place in it
 * @param original the document and place that a fact of ours was taken from
 */
public record EvidenceRow(
        Optional<String> serviceId,
        Optional<String> regionId,
        Optional<String> category,
        BigDecimal numerator,
        BigDecimal denominator,
        String state,
        Optional<String> certainty,
        Optional<String> detail,
        String sourceId,
        String locator,
        Optional<String> original) {}
