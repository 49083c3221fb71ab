package no.tjenesteinnsikt.dashboard.view.reporting;

import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * A report that was expected and that is not known to be handed in.
 *
 * @param service whose it is
 * @param kind the kind of service in words
 * @param template the template in words, empty where none is known
 * @param due the deadline in words
 * @param dueOn the deadline as the lake has it, empty where none is known
 * @param delivery {@code not_delivered} or {@code unknown}
 * @param state the same in words
 * @param remind whom to remind, as roles
 * @param source where it was read
 */
public record MissingReport(
        NamedService service,
        String kind,
        String template,
        String due,
        String dueOn,
        String delivery,
        String state,
        String remind,
        SourceLink source) {}
