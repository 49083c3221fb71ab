package no.tjenesteinnsikt.dashboard.view.service;

import java.util.Optional;
import no.tjenesteinnsikt.dashboard.view.SourceLink;

/**
 * A region, and where known the institution, that is responsible for a service.
 *
 * @param regionId the region
 * @param regionName its name as readers say it
 * @param institutionId the institution
 * @param institution its name
 * @param shared whether another is responsible too
 * @param certain whether a source states it or it follows from one; otherwise it is assumed
 * @param evidence why it is deduced or assumed
 * @param source where it is stated
 */
public record Placing(
        String regionId,
        String regionName,
        Optional<String> institutionId,
        Optional<String> institution,
        boolean shared,
        boolean certain,
        Optional<String> evidence,
        SourceLink source) {}
