package no.tjenesteinnsikt.ingest.form.annual;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate.Knowledge;

/** What the first screen says: what to do, by when, who, and what is not shown publicly. */
final class FirstScreen {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));
    private static final int KNOWN_YEAR = 2024;
    private static final int YEAR_BEFORE = 2023;

    private FirstScreen() {}

    /** Headings and what stands beside them. */
    static Map<String, String> notes(AnnualReport report) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(
                "Hva",
                "Fyll ut de gule feltene i de fire arkene. Veiledningen står ved hvert spørsmål. La et felt stå "
                        + "tomt når dere ikke har svaret; da regnes det som ikke besvart. Rapporter ikke mer enn nødvendig.");
        notes.put("Frist", deadline(report));
        notes.put("Hvem", who(report));
        notes.put(
                "Til hvem",
                "Helseregionen som har ansvaret, går gjennom rapporten og gir tilbakemelding om hva som "
                        + "fungerer bra, og hva det bør arbeides videre med. Spørsmål går til servicemiljøet i regionen.");
        notes.put("Vises ikke offentlig", internal(report.template()));
        doubt(report).ifPresent(doubt -> notes.put("Merk", doubt));
        return notes;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String deadline(AnnualReport report) {
        String due = report.due()
                .map(day -> day(day) + ".")
                .orElse("Ingen kilde oppgir fristen for rapporteringsåret " + report.year()
                        + ". Spør servicemiljøet i regionen.");
        return ReportTemplates.recommended(report.year())
                .filter(day -> report.due().equals(ReportTemplates.deadline(report.year())))
                .map(day -> due + " Faglig ansvarlig bør være ferdig " + day(day) + ".")
                .orElse(due);
    }

    private static String who(AnnualReport report) {
        return "Faglig ansvarlig fyller ut og leverer rapporten."
                + (report.template().asksGroup()
                        ? " Referansegruppens leder samler svarene fra gruppen, nederst i arket «"
                                + ReportSheet.EVALUATION.tab() + "»."
                        : "");
    }

    private static String internal(ReportTemplate template) {
        List<String> labels =
                template.internal().map(q -> "«" + q.label() + "»").toList();
        String people = "Personer vises bare når dere svarer ja i kolonnen «" + AnnualWords.SHOWN
                + "». Ikke skriv e-postadresser eller telefonnumre.";
        return labels.isEmpty() ? people : String.join(", ", labels) + ". " + people;
    }

    /** What the sources do not say of this template and year. */
    static Optional<String> doubt(AnnualReport report) {
        if (report.template().knowledge() == Knowledge.UNKNOWN) {
            return Optional.of(
                    "Ingen kilde viser spørsmålene i denne malen. Arbeidsboken har bare det som er felles for "
                            + "alle maler: arkene «" + ReportSheet.ABOUT.tab() + "» og «" + ReportSheet.ROLES.tab()
                            + "».");
        }
        return switch (report.year()) {
            case KNOWN_YEAR -> Optional.empty();
            case YEAR_BEFORE ->
                Optional.of(
                        "Spørsmålene er de for 2024, som ikke hadde nye spørsmål. Om skjemaet for 2023 hadde flere, viser "
                                + "ingen kilde.");
            default ->
                Optional.of("Spørsmålene er de for 2024, det siste skjemaet en kilde viser. Malene gås gjennom "
                        + "før hver rapportering: se også på skjemaet for " + report.year() + ".");
        };
    }
}
