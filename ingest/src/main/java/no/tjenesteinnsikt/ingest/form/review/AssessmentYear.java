package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading.StatedYear;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * The year of the review: from a heading or the title of a table, never from prose; else as the user gave it.
 *
 * @param year the year, empty where none can be used
 * @param findings why not, or that the user gave another
 */
record AssessmentYear(Optional<StatedYear> year, List<Finding> findings) {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    /** A whole line that only names the review and its year, perhaps numbered, perhaps with the heads of two columns. */
    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:\\d+(?:\\.\\d+)*\\.? )?(?:Vedlegg(?: \\d+)?[:.]? |Oppsummering av )?"
                    + "helhetlig gjennomgang(?: av)?(?: godkjente)?(?: nasjonale (?:kompetanse)?tjenester)?(?:,? i| -| –|:|,)?"
                    + " (\\d{4})(?: Ja Nei)?");

    private static final String REMEDY = "Oppgi året for gjennomgangen med --assessment-year.";

    AssessmentYear {
        findings = List.copyOf(findings);
    }

    static AssessmentYear of(TextDocument document, GivenYears given, Doubts doubts) {
        Map<Integer, Integer> stated = headings(document);
        Optional<Integer> option = given.assessmentYear();
        if (stated.size() == 1) {
            int year = stated.keySet().iterator().next();
            return stated(year, stated.getOrDefault(year, 1), option, doubts);
        }
        if (option.isEmpty()) {
            return none(stated.isEmpty() ? noYear(doubts) : manyYears(stated, doubts));
        }
        int year = option.get();
        if (!stated.isEmpty() && !stated.containsKey(year)) {
            return none(manyYears(stated, doubts));
        }
        return isAllowed(year)
                ? new AssessmentYear(Optional.of(new StatedYear(year, basis(stated))), List.of())
                : none(refused(year, "oppgitt med --assessment-year", 1, doubts));
    }

    private static String basis(Map<Integer, Integer> stated) {
        return stated.isEmpty() ? "option" : "document";
    }

    private static AssessmentYear stated(int year, int line, Optional<Integer> option, Doubts doubts) {
        if (!isAllowed(year)) {
            return none(refused(year, "i overskriften på linje " + line, line, doubts));
        }
        List<Finding> findings = option.filter(o -> o != year)
                .map(o -> doubts.finding(
                        Severity.WARNING,
                        "assessment_year_differs",
                        TextPlace.lines(line, line),
                        "Dokumentet sier " + year + " på linje " + line + ", men " + o
                                + " ble oppgitt. Dokumentets år er brukt.",
                        "Sjekk at dette er riktig dokument, og utelat --assessment-year."))
                .map(List::of)
                .orElse(List.of());
        return new AssessmentYear(Optional.of(new StatedYear(year, "document")), findings);
    }

    /** Each year that a heading states, with the first line that states it. */
    private static Map<Integer, Integer> headings(TextDocument document) {
        List<TokenLine> lines = PageText.of(document);
        Map<Integer, Integer> years = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(words(lines.get(i)));
            boolean goesOn = i + 1 < lines.size()
                    && Character.isLowerCase(words(lines.get(i + 1)).codePointAt(0));
            if (heading.matches() && !goesOn && startsUpright(lines.get(i))) {
                years.putIfAbsent(
                        Integer.parseInt(heading.group(1)), lines.get(i).number());
            }
        }
        return years;
    }

    private static boolean startsUpright(TokenLine line) {
        return !Character.isLowerCase(line.tokens().get(0).text().codePointAt(0));
    }

    private static String words(TokenLine line) {
        List<String> words = new ArrayList<>();
        line.tokens().forEach(t -> words.add(t.text()));
        return String.join(" ", words);
    }

    private static boolean isAllowed(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static AssessmentYear none(Finding why) {
        return new AssessmentYear(Optional.empty(), List.of(why));
    }

    private static Finding noYear(Doubts doubts) {
        String message = "Ingen overskrift i dokumentet sier hvilket år gjennomgangen er fra.";
        return doubts.finding(Severity.ERROR, "assessment_year_missing", TextPlace.lines(1, 1), message, REMEDY);
    }

    private static Finding manyYears(Map<Integer, Integer> stated, Doubts doubts) {
        String message = "Overskriftene i dokumentet har ulike år for gjennomgangen: " + stated.keySet() + ".";
        int line = stated.values().iterator().next();
        return doubts.finding(
                Severity.ERROR,
                "assessment_year_ambiguous",
                TextPlace.lines(line, line),
                message,
                "Oppgi ett av årene med --assessment-year.");
    }

    private static Finding refused(int year, String where, int line, Doubts doubts) {
        String message =
                "Året " + year + " " + where + " kan ikke brukes: det må være fra " + FIRST + " til " + LAST + ".";
        return doubts.finding(Severity.ERROR, "assessment_year_refused", TextPlace.lines(line, line), message, REMEDY);
    }
}
