package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The other services that the leader names as working on the same field, and whether responsibility is clarified with them. */
final class Relations {
    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?:Nasjonalt?|Flerregional|Fleirregional|Regionalt?)\\s+(?:kompetanset(?:j)?eneste|behandlingst(?:j)?eneste|kompetansesenter|kompetansesentrum|senter|kvalitets- og kompetansenettverk)\\s+(?:for|innen|innan|i)\\s+[^,;.\\n()]+?(?=\\s*[,;.()\\n]|\\s+(?:og|samt)\\s+(?:Nasjonal|Flerregional|Fleirregional|Regional)|\\s*$)");
    private static final Pattern ADJACENT = Pattern.compile(
            "(?iu)tilgrensende|tilgrensande|tilstøtende|nærliggende|beslekt|nærliggjande|ikke overlapp|ikkje overlapp");
    private static final Pattern YES = Pattern.compile("(?iu)(?<!\\p{L})ja(?!\\p{L})");
    private static final Pattern NO = Pattern.compile(
            "(?iu)(?<!\\p{L})nei(?!\\p{L})|(?<!\\p{L})(?:ikke|ikkje)\\s+(?:(?:helt|heilt|fullt ut|ennå|enno|godt nok)\\s+)?(?:avklart|avklara|avklåra)(?!\\p{L})");
    private static final List<String> OF_THE_SCHEME =
            List.of("national_competence_service", "national_treatment_service", "multi_regional_treatment_service");

    private Relations() {}

    static List<Row> rows(QuestionAnswers answers, FactRows facts) {
        Optional<Content> content = answers.content("leader_other_services");
        if (content.isEmpty()) {
            return List.of();
        }
        String clarified = clarified(answers);
        String relation = ADJACENT.matcher(content.get().text()).find() ? "adjacent" : "overlap";
        List<Row> rows = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<Content.Found> named = content.get().findAll(NAMED);
        for (Content.Found found : named) {
            Optional<ServiceName> name = ServiceName.of(found.text());
            boolean scheme = name.flatMap(ServiceName::kind)
                    .filter(OF_THE_SCHEME::contains)
                    .isPresent();
            String other = scheme ? name.orElseThrow().id() : found.text();
            if (!seen.contains(other)) {
                seen.add(other);
                rows.add(facts.of(ServiceTables.SERVICE_RELATION, found.place())
                        .set("other", other)
                        .set("relation", relation)
                        .set("other_is_national_service", scheme ? true : null)
                        .set("clarified", named.size() > 1 && isMixed(answers) ? "unknown" : clarified)
                        .build());
            }
        }
        return rows;
    }

    /** Of several services, clarified with one and not with another: which it is with each nobody can tell for sure. */
    private static boolean isMixed(QuestionAnswers answers) {
        String text = answers.answer(QuestionAnswers.CLARIFIED).text().orElse("");
        return YES.matcher(text).find() && NO.matcher(text).find();
    }

    private static String clarified(QuestionAnswers answers) {
        String choice = answers.choice(QuestionAnswers.CLARIFIED);
        String state = answers.answer(QuestionAnswers.CLARIFIED).state();
        return choice != null ? choice : state.equals("answered") ? "unknown" : state;
    }
}
