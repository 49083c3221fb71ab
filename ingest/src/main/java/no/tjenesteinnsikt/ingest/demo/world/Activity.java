package no.tjenesteinnsikt.ingest.demo.world;

import java.util.Optional;

/**
 * One activity of a service in a year.
 *
 * @param service the service's id
 * @param reportYear the report year
 * @param type the activity's code in the lake
 * @param region whom it reached, empty where it is of no region
 * @param audience for whom it was
 * @param title what it is called
 * @param quantity how much, in the unit
 * @param unit of the quantity
 */
public record Activity(
        String service,
        int reportYear,
        String type,
        Optional<Region> region,
        Optional<String> audience,
        String title,
        Optional<Integer> quantity,
        Optional<String> unit) {}
