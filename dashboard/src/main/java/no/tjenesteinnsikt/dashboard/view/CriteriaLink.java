package no.tjenesteinnsikt.dashboard.view;

import java.util.List;

/**
 * Words that lead somewhere.
 *
 * @param text what is read
 * @param address where it leads
 */
public record CriteriaLink(String text, String address) {

    /** Those of the criteria to which a service gave this answer, each leading to the line with the answer. */
    static List<CriteriaLink> answers(
            CriteriaData data, CriteriaService service, List<String> criteria, String answer) {
        return criteria.stream()
                .filter(criterion -> data.hasAnswer(service, criterion, answer))
                .map(criterion -> {
                    var row = data.answer(service, criterion).orElseThrow();
                    return new CriteriaLink(
                            data.criterion(criterion).label(),
                            Addresses.source(row.text("source_id"), row.text("locator")));
                })
                .toList();
    }
}
