package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.CountText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * Numbers of staff in prose. A number of årsverk or positions, or one with decimals, is full-time equivalents; a whole
 * number of persons is only that, since positions are often shared.
 */
final class Staff {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,/])(\\d{1,3}(?:,\\d{1,2})?|" + CountText.numberPattern()
                    + ")\\s+(?:(faste?|midlertidige?|mellombelse?|prosjekt\\S*|engasjerte?|vitenskapelige?)\\s+)?(årsverk|stillinger|stillingar|stillingshjemler|stillingsheimlar|ansatte|tilsette|tilsatte|medarbeidere|medarbeidarar|ressurspersoner|ressurspersonar|personer|personar)(?!\\p{L})(?=([^.\\d]{0,80}))");
    private static final Pattern TEMPORARY = Pattern.compile("(?iu)midlertidig|mellombels|prosjekt|engasje");

    /** «to prosjektstillinger (1,5 årsverk)»: the word before the bracket says which they are. */
    private static final Pattern TEMPORARY_BEFORE =
            Pattern.compile("(?isu)(?:midlertidig|mellombels|prosjekt|engasje)\\p{L}*\\s*\\(\\s*$");

    private static final int BEFORE = 40;

    private Staff() {}

    static List<Row> rows(Content content, FactRows facts, QuestionDoubts doubts) {
        Map<String, List<Found>> fte = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        for (Found found : content.findAll(NUMBER)) {
            if (isFte(found)) {
                fte.computeIfAbsent(kind(found), k -> new ArrayList<>()).add(found);
            } else {
                persons(found, facts).ifPresent(rows::add);
            }
        }
        fte.forEach((kind, stated) -> rows.add(staffing(kind, stated, facts, doubts)));
        return rows;
    }

    private static boolean isFte(Found found) {
        String unit = found.groups().get(3).toLowerCase(Locale.ROOT);
        return unit.equals("årsverk")
                || unit.startsWith("stilling")
                || found.groups().get(1).contains(",");
    }

    private static String kind(Found found) {
        String adjective = found.groups().get(2).toLowerCase(Locale.ROOT);
        if (adjective.startsWith("fast")) {
            return "permanent";
        }
        boolean whole = adjective.isEmpty() || adjective.startsWith("vit");
        return whole && !followsTemporary(found) ? "total" : "project";
    }

    private static boolean followsTemporary(Found found) {
        int start = found.span().start();
        String before = found.source().text().substring(Math.max(0, start - BEFORE), start);
        return TEMPORARY_BEFORE.matcher(before).find();
    }

    private static BigDecimal number(Found found) {
        String text = found.groups().get(1);
        return Character.isDigit(text.charAt(0))
                ? new BigDecimal(text.replace(',', '.'))
                : new BigDecimal(CountText.value(text));
    }

    private static Row staffing(String kind, List<Found> stated, FactRows facts, QuestionDoubts doubts) {
        boolean one = stated.stream()
                        .map(f -> number(f).stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        if (!one) {
            doubts.staffingUnclear(stated.get(1).place());
        }
        return facts.ofYear(ServiceTables.STAFFING, stated.get(0).place(1, 3))
                .set("fte", one ? number(stated.get(0)).setScale(2) : null)
                .set("fte_state", one ? "value" : "unknown")
                .set("staffing_kind", kind)
                .set("basis", "questionnaire")
                .build();
    }

    private static Optional<Row> persons(Found found, FactRows facts) {
        boolean temporary =
                TEMPORARY.matcher(found.groups().get(2) + found.groups().get(4)).find();
        boolean permanent = found.groups().get(2).toLowerCase(Locale.ROOT).startsWith("fast");
        String measure =
                temporary ? "personer i midlertidige engasjementer" : permanent ? "fast ansatte personer" : "personer";
        return Optional.of(facts.ofYear(ReportTables.REPORTED_FIGURE, found.place(1, 3))
                .set("measure", measure)
                .set("quantity", number(found).setScale(4))
                .set("unit", "personer")
                .build());
    }
}
