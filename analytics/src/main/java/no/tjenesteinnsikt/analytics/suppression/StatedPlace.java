package no.tjenesteinnsikt.analytics.suppression;

/**
 * What a hidden number was stated of.
 *
 * @param serviceId the service
 * @param year the report year
 * @param measure what is counted
 * @param part the region, {@code all_regions}, {@code other_region} or {@code whole}
 */
record StatedPlace(String serviceId, int year, String measure, String part) {}
