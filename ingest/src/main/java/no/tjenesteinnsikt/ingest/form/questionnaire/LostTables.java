package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;

/** Tables that a text announces and that do not follow: lost when the text was taken out of its document. */
final class LostTables {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:oversikt(?:en)?|oversikta|oversyn(?:et)?|tabell(?:en)?|figur(?:en)?|skjema(?:et)?|plan(?:en)?|tidslinj[ea]n?)\\s+(?:på\\s+(?:neste|følgende|følgjande)\\s+(?:side|sider|ark)|nedenfor|nedanfor|under(?=\\s+viser|\\s+visar|[.:])|som følger|som følgjer)"
                    + "|(?<!\\p{L})(?:tabell|figur)\\s+\\d{1,2}\\s+(?:viser|visar|syner|gir|gjev|oppsummerer)");
    private static final Pattern CELLS = Pattern.compile("(?m)^[^\\n]*\\S[^\\n]*(?:\\t|\\S {3,}\\S)[^\\n]*$");

    private LostTables() {}

    /** Where each lost table is announced. */
    static List<TextPlace> in(QuestionnaireDocument document) {
        List<TextPlace> lost = new ArrayList<>();
        document.parts()
                .forEach(part -> part.sections()
                        .ids()
                        .forEach(id -> part.sections().all(id).forEach(s -> lost.addAll(in(s.content())))));
        return lost;
    }

    static List<TextPlace> in(Content content) {
        List<TextPlace> lost = new ArrayList<>();
        List<Found> rows = content.findAll(CELLS);
        for (Found announced : content.findAll(ANNOUNCED)) {
            long after = rows.stream()
                    .filter(r -> r.span().start() > announced.span().end())
                    .count();
            if (after < 2) {
                lost.add(announced.place());
            }
        }
        return lost;
    }
}
