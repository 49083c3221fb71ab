package no.tjenesteinnsikt.ingest.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.matrix.Criteria;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewReportFormTest {
    private static final GivenYears IN_2030 = new GivenYears(Optional.empty(), Optional.of(2030));
    private final ReviewReportForm form = new ReviewReportForm();

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 12, 49, 120})
    void anyNumberOfServicesIsReadWholeAndWithoutFindings(int columns) {
        Appendix appendix = Appendix.of(columns, columns);

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).isEmpty();
        RowLabel.ALL.forEach(l -> assertThat(read.cells(l.id())).isEqualTo(appendix.cells(l.id())));
        read.assertPlaces();
    }

    @Test
    void theLabelsAreTheCriteriaInTheirOrder() {
        assertThat(RowLabel.ALL.stream().filter(RowLabel::isAnswer).map(RowLabel::id))
                .containsExactlyElementsOf(Criteria.IDS);
    }

    @Test
    void aColumnBecomesAServiceWithAgeStaffingAndAnswers() {
        Appendix appendix = Appendix.of(10, 1).set("age_years", 3, "12").set("fte", 3, "2,45");

        List<Row> rows = ReadingOf.appendix(appendix).reading().rows();

        assertThat(rows).hasSize(10 * 21);
        String id = "review-2031-kolonne-3";
        List<Row> mine =
                rows.stream().filter(r -> r.text("service_id").equals(id)).toList();
        assertThat(mine).hasSize(21);
        Row service = mine.get(0);
        assertThat(service.table().name()).isEqualTo("service");
        assertThat(service.text("name")).isEqualTo("Kolonne 3");
        assertThat(service.text("identity")).isEqualTo("review_column");
        assertThat(service.text("kind")).isEqualTo("national_competence_service");
        assertThat(service.text("name_status")).isEqualTo("unknown");
        assertThat(service.text("status")).isEqualTo("unknown");
        assertThat(service.get("approval_year")).contains(2031 - 12 - 1);
        assertThat(service.get("approval_year_status")).contains("derived");
        assertThat(service.get("column_no")).contains(3);
        Row staffing = mine.get(2);
        assertThat(staffing.get("report_year")).contains(2030);
        assertThat(staffing.text("fte")).isEqualTo("2.45");
        assertThat(staffing.text("staffing_kind")).isEqualTo("total");
        assertThat(staffing.text("basis")).isEqualTo("review");
        assertThat(mine.get(1).get("assessment_year")).contains(2031);
    }

    @Test
    void theFileNameDoesNotMatterAndProseIsNotAReport() {
        TextDocument document = Appendix.of(10, 1).document();

        assertThat(form.recognises(new TextDocument(document.sourceId(), "ferie.csv", document.lines())))
                .isTrue();
        assertThat(form.recognises(Appendix.document("Gjennomgang av en kompetansetjeneste.\n\n"
                        + "Driver tjenesten forskningsaktivitet? Ja.\nDriver tjenesten kompetansespredning? Nei.")))
                .isFalse();
        assertThat(form.recognises(
                        Appendix.document(Appendix.of(10, 1).text().replace("kompetansetjeneste", "klinikk"))))
                .isFalse();
    }

    @Test
    void aSummaryTableBeforeTheAppendixIsNotTheAppendix() {
        Appendix appendix = Appendix.of(10, 4);
        StringBuilder table = new StringBuilder(Appendix.HEADING + " Ja Nei\n");
        RowLabel.ALL.stream()
                .filter(RowLabel::isAnswer)
                .forEach(l -> table.append(l.title()).append(" 7 3\n\n"));
        appendix.heading(table + "\nHer kommer vedlegget med alle svarene.\n");

        ReadingOf read = ReadingOf.appendix(appendix);

        assertThat(read.findings()).isEmpty();
        assertThat(read.cells("field_still_weak")).isEqualTo(appendix.cells("field_still_weak"));
    }

    @Test
    void theYearIsThatOfAHeading() {
        Reading reading = ReadingOf.appendix(Appendix.of(10, 1)).reading();

        assertThat(reading.assessmentYear()).contains(new Reading.StatedYear(2031, "document"));
    }

    @Test
    void theYearOfTheDocumentWinsOverTheGivenOneWithAWarning() {
        Reading reading = form.read(Appendix.of(10, 1).document(), IN_2030);

        assertThat(reading.assessmentYear()).contains(new Reading.StatedYear(2031, "document"));
        assertThat(reading.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity().word()).isEqualTo("warning");
            assertThat(f.code()).isEqualTo("assessment_year_differs");
            assertThat(f.message())
                    .isEqualTo("Dokumentet sier 2031 på linje 2, men 2030 ble oppgitt. Dokumentets år er brukt.");
            assertThat(f.locator()).isEqualTo("L2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I 2031 ble det gjort en helhetlig gjennomgang av tjenestene.",
                "for helhetlig gjennomgang av nasjonale kompetansetjenester 2031.",
                "for helhetlig gjennomgang av nasjonale kompetansetjenester 2031",
                "Helhetlig gjennomgang 2031\nviser at tjenestene er gode."
            })
    void aYearInProseIsNoYear(String prose) {
        TextDocument document = Appendix.of(10, 1).heading(prose).document();

        Reading without = form.read(document, GivenYears.NONE);
        Reading given = form.read(document, IN_2030);

        assertThat(without.outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(without.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("assessment_year_missing");
            assertThat(f.message()).isEqualTo("Ingen overskrift i dokumentet sier hvilket år gjennomgangen er fra.");
            assertThat(f.remedy()).isEqualTo("Oppgi året for gjennomgangen med --assessment-year.");
        });
        assertThat(given.assessmentYear()).contains(new Reading.StatedYear(2030, "option"));
        assertThat(given.rows().get(0).text("service_id")).isEqualTo("review-2030-kolonne-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1989, 2101, 0, -5})
    void aGivenYearOutsideTheRangeIsRefused(int year) {
        Reading reading = form.read(
                Appendix.of(10, 1).heading("Uten år").document(), new GivenYears(Optional.empty(), Optional.of(year)));

        assertThat(reading.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("assessment_year_refused");
            assertThat(f.message())
                    .isEqualTo("Året " + year
                            + " oppgitt med --assessment-year kan ikke brukes: det må være fra 1990 til 2100.");
        });
    }

    @Test
    void aHeadingWithAnImpossibleYearIsRefused() {
        Reading reading = form.read(
                Appendix.of(10, 1).heading("Helhetlig gjennomgang 1850").document(), IN_2030);

        assertThat(reading.outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(reading.findings().get(0).message())
                .startsWith("Året 1850 i overskriften på linje 2 kan ikke brukes");
    }

    @Test
    void headingsWithDifferentYearsAreRejectedUnlessTheUserChooses() {
        TextDocument document = Appendix.of(10, 1)
                .heading("Helhetlig gjennomgang 2030\n\nHelhetlig gjennomgang 2031")
                .document();

        assertThat(form.read(document, GivenYears.NONE).findings().get(0).message())
                .isEqualTo("Overskriftene i dokumentet har ulike år for gjennomgangen: [2030, 2031].");
        assertThat(form.read(document, IN_2030).assessmentYear()).contains(new Reading.StatedYear(2030, "document"));
    }

    @Test
    void readingIsTheSameInEveryLocaleAndTimeZone() {
        TextDocument document = Appendix.of(30, 8).document();
        Reading expected = form.read(document, GivenYears.NONE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(form.recognises(document)).isTrue();
            assertThat(form.read(Appendix.of(30, 8).document(), GivenYears.NONE))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
