package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Reading.StatedYear;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * The year that a form is about: as its headings, fields, heads and feet state it, never as prose does; else as the user
 * gave it.
 *
 * @param year the year, empty where none can be used
 * @param findings why not, or that the user gave another
 */
public record StatedYears(Optional<StatedYear> year, List<Finding> findings) {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    public StatedYears {
        findings = List.copyOf(findings);
    }

    /**
     * Which year a form looks for.
     *
     * @param code of the findings: {@code report_year} or {@code assessment_year}
     * @param words in Norwegian, definite
     * @param option what the user can give it with
     */
    public record Wanted(String code, String words, String option) {
        public static final Wanted REPORT = new Wanted("report_year", "rapporteringsåret", "--report-year");
        public static final Wanted ASSESSMENT =
                new Wanted("assessment_year", "året for gjennomgangen", "--assessment-year");
    }

    /**
     * Settles the year.
     *
     * @param sourceId the document
     * @param stated each year that the document states, with its place
     * @param given what the user gave
     */
    public static StatedYears of(
            String sourceId, Wanted wanted, Map<Integer, TextPlace> stated, Optional<Integer> given) {
        Map<Integer, String> places = new TreeMap<>();
        stated.forEach((year, place) -> places.put(year, place.locator()));
        return ofPlaces(sourceId, wanted, places, given, "L1");
    }

    /**
     * Settles the year of a document that is not read as lines.
     *
     * @param sourceId the document
     * @param stated each year that the document states, with its place as the lake has it
     * @param given what the user gave
     * @param start the document's first place
     */
    public static StatedYears ofPlaces(
            String sourceId, Wanted wanted, Map<Integer, String> stated, Optional<Integer> given, String start) {
        Map<Integer, String> years = new TreeMap<>(stated);
        Doubt doubt = new Doubt(sourceId, wanted, start);
        if (years.size() == 1) {
            int year = years.keySet().iterator().next();
            List<Finding> findings = given.filter(g -> g != year)
                    .map(g -> List.of(
                            doubt.differs(year, g, years.values().iterator().next())))
                    .orElse(List.of());
            return new StatedYears(Optional.of(new StatedYear(year, "document")), findings);
        }
        if (given.isEmpty() || (!years.isEmpty() && !years.containsKey(given.get()))) {
            return new StatedYears(Optional.empty(), List.of(years.isEmpty() ? doubt.missing() : doubt.several(years)));
        }
        int year = given.get();
        if (!isAllowed(year)) {
            return new StatedYears(Optional.empty(), List.of(doubt.refused(year)));
        }
        return new StatedYears(Optional.of(new StatedYear(year, years.isEmpty() ? "option" : "document")), List.of());
    }

    /** The years that a pattern's first group finds in the places where a form states its year. */
    public static Map<Integer, TextPlace> find(Pattern pattern, Content content) {
        Map<Integer, TextPlace> years = new TreeMap<>();
        for (Content.Found found : content.findAll(pattern)) {
            int year = Integer.parseInt(found.groups().get(1));
            if (isAllowed(year)) {
                years.putIfAbsent(year, found.place());
            }
        }
        return years;
    }

    /** The years in the heads and feet of pages that speak of one of the words. */
    public static Map<Integer, TextPlace> inFurniture(ReadableText text, Pattern pattern, Set<String> words) {
        Map<Integer, TextPlace> years = new TreeMap<>();
        text.furniture().forEach(line -> {
            String letters = Canonical.ofText(line.text());
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find() && words.stream().anyMatch(letters::contains)) {
                int year = Integer.parseInt(matcher.group(1));
                if (isAllowed(year)) {
                    years.putIfAbsent(year, TextPlace.characters(line.number(), matcher.start(1) + 1, matcher.end(1)));
                }
            }
        });
        return years;
    }

    private static boolean isAllowed(int year) {
        return year >= FIRST && year <= LAST;
    }

    private record Doubt(String sourceId, Wanted wanted, String start) {
        Finding missing() {
            return finding(
                    Severity.ERROR,
                    "_missing",
                    "Ingen overskrift, noe felt eller topptekst i dokumentet sier " + wanted.words() + ".",
                    "Oppgi året med " + wanted.option() + ".",
                    start);
        }

        Finding several(Map<Integer, String> years) {
            List<String> all = new ArrayList<>();
            years.keySet().forEach(y -> all.add(String.valueOf(y)));
            return finding(
                    Severity.ERROR,
                    "_ambiguous",
                    "Dokumentet oppgir flere år som kan være " + wanted.words() + ": " + String.join(", ", all) + ".",
                    "Oppgi ett av årene med " + wanted.option() + ".",
                    years.values().iterator().next());
        }

        Finding differs(int year, int given, String place) {
            return finding(
                    Severity.WARNING,
                    "_differs",
                    "Dokumentet sier " + year + ", men " + given + " ble oppgitt. Dokumentets år er brukt.",
                    "Sjekk at dette er riktig dokument, og utelat " + wanted.option() + ".",
                    place);
        }

        Finding refused(int year) {
            return finding(
                    Severity.ERROR,
                    "_refused",
                    "Året " + year + " kan ikke brukes: det må være fra " + FIRST + " til " + LAST + ".",
                    "Oppgi året med " + wanted.option() + ".",
                    start);
        }

        private Finding finding(Severity severity, String suffix, String message, String remedy, String locator) {
            return new Finding(sourceId, severity, wanted.code() + suffix, message, remedy, locator);
        }
    }
}
