package no.tjenesteinnsikt.dashboard.view.followup;

import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * The last decision on a service, and what the service is now.
 *
 * @param service the service
 * @param year the year of the decision
 * @param by who decided, in words
 * @param outcome what was decided, in words
 * @param outcomeCode the same as a code
 * @param now what the service is now, in words
 * @param nowCode the same as a code
 * @param successor the service that takes over, empty where none
 * @param successorAddress its page
 * @param comment the service's own comment, empty where the dataset has none
 * @param source where it was read
 */
public record Decided(
        NamedService service,
        int year,
        String by,
        String outcome,
        String outcomeCode,
        String now,
        String nowCode,
        String successor,
        String successorAddress,
        String comment,
        SourceLink source) {}
