package no.tjenesteinnsikt.ingest.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormTest {
    private static final String STAFFING = "service_id,report_year,fte,fte_state,staffing_kind,basis\n";
    private final TableForm form = new TableForm();

    @Test
    void aTableIsReadWithItsColumnsInAnyOrder() {
        Reading reading = read("""
                basis,staffing_kind,fte,report_year,service_id
                annual_report,total,5.5,2019,a
                annual_report,total,0,2020,a
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(2);
        Row first = reading.rows().get(0);
        assertThat(first.table().name()).isEqualTo("staffing");
        assertThat(first.get("fte")).contains(new BigDecimal("5.50"));
        assertThat(first.get("fte_state")).contains("value");
        assertThat(first.get("report_year")).contains(2019);
        assertThat(first.text("locator")).isEqualTo("L2");
        assertThat(first.get("original")).isEmpty();
    }

    @Test
    void originalAndOtherOptionalColumnsAreReadWhereTheyStand() {
        Reading reading = read("""
                service_id;date;date_text;year;event_type;event;original
                ordning;2010-12-17;desember 2010;2010;regulation;"Ny forskrift; i kraft";Rapporten, L9
                ordning;;2011;2011;other;Noe;
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows().get(0).get("date")).contains(LocalDate.of(2010, 12, 17));
        assertThat(reading.rows().get(0).text("event")).isEqualTo("Ny forskrift; i kraft");
        assertThat(reading.rows().get(0).text("original")).isEqualTo("Rapporten, L9");
        assertThat(reading.rows().get(1).get("date")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,2019.5,1,value,total,review|cell_invalid|Feltet «report_year» er «2019.5», men må være et årstall fra 1900 til 2100.|L3:C3-8",
                "a,2019,1.555,value,total,review|cell_invalid|Feltet «fte» er «1.555», men må være et tall med desimalpunktum og høyst 2 desimaler.|L3:C8-12",
                "a,2019,\"1,5\",value,total,review|decimal_comma|Feltet «fte» er «1,5», men må være et tall med desimalpunktum og høyst 2 desimaler.|L3:C9-11",
                "a,2019,1,value,all,review|cell_invalid|Feltet «staffing_kind» er «all», men må være en av kodene total, permanent, project.|L3:C16-18",
                ",2019,1,value,total,review|cell_empty|Feltet «service_id» er tomt, men må ha en tekst.|L3:C1-1",
                "\"\",2019,1,value,total,review|cell_invalid|Feltet «service_id» er «», men må være en tekst.|L3:C1-2",
                "a,2019,,,total,review|state_missing|Feltet «fte» er tomt, og «fte_state» sier ikke hvorfor.|L3:C9-9",
                "a,2019,1,unknown,total,review|state_contradicts|Feltet «fte_state» er «unknown», men «fte» er fylt ut.|L3:C10-16",
                "a,2019,,value,total,review|state_contradicts|Feltet «fte_state» er «value», men «fte» er tomt.|L3:C9-13",
                "a,2019,,lost,total,review|cell_invalid|Feltet «fte_state» er «lost», men må være en av kodene value, not_answered, unknown, not_asked, not_applicable.|L3:C9-12",
                "a,2019,1,value,total|csv_width|Linje 3 har 5 felt, men første linje har 6.|L3",
                "a,99999999999,1,value,total,review|cell_invalid|Feltet «report_year» er «99999999999», men må være et årstall fra 1900 til 2100.|L3:C3-13",
                "a,19,1,value,total,review|cell_invalid|Feltet «report_year» er «19», men må være et årstall fra 1900 til 2100.|L3:C3-4"
            })
    void aBadCellLeavesItsRowOutAndKeepsTheRest(String line, String code, String message, String locator) {
        Reading reading =
                read(STAFFING + "før,2019,1,value,total,review\n" + line + "\netter,2019,,unknown,total,review\n");

        assertThat(reading.rows().stream().map(r -> r.text("service_id"))).containsExactly("før", "etter");
        assertThat(reading.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.message()).isEqualTo(message);
            assertThat(f.locator()).isEqualTo(locator);
        });
    }

    @Test
    void aDecimalCommaIsToldHowToBeWritten() {
        assertThat(read(STAFFING + "a,2019,\"1,5\",value,total,review\n")
                        .findings()
                        .get(0)
                        .remedy())
                .isEqualTo("Skriv tallet med punktum. Rett feltet, og legg filen inn på nytt. "
                        + "Raden er utelatt til det er gjort.");
    }

    @Test
    void contactsAreMaskedInTextsAndNumbersInIdsAreNot() {
        Reading reading = read("""
                institution_id,name,ownership,organisation_number,region_id
                91234567,Sykehuset tlf 22 33 44 55 post@sykehus.no,public,987654321,vest
                """);

        Row row = reading.rows().get(0);
        assertThat(row.text("name")).isEqualTo("Sykehuset tlf [telefonnummer] [e-postadresse]");
        assertThat(row.text("institution_id")).isEqualTo("91234567");
        assertThat(row.text("organisation_number")).isEqualTo("987654321");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("contact_masked");
        assertThat(reading.findings().get(0).locator()).isEqualTo("L2:C10-50");
    }

    @Test
    void anUnclosedQuoteKeepsWhatWasReadBefore() {
        Reading reading = read(STAFFING + "a,2019,1,value,total,review\n\"b,2019,1,value,total,review\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("csv_quotes");
    }

    @Test
    void aHeaderThatFitsNoTableNamesTheNearest() {
        TextDocument document = document("service_id,report_year,fte,kind,basis\na,2019,1,total,review\n");

        assertThat(form.recognises(document)).isFalse();
        assertThat(form.whyNot(document)).hasValueSatisfying(f -> {
            assertThat(f.code()).isEqualTo("table_unknown");
            assertThat(f.message())
                    .isEqualTo("Kolonnene i første linje passer ikke til noen tabell. Nærmest er «staffing», "
                            + "som mangler staffing_kind, som ikke har kind.");
        });
        assertThat(form.whyNot(document("Navn,Verdi\nx,1\n"))).isEmpty();
        assertThat(form.read(document, GivenYears.NONE).outcome()).isEqualTo(Reading.Outcome.REJECTED);
    }

    @Test
    void aColumnTwiceFitsNoTable() {
        assertThat(form.recognises(
                        document("criterion_id,service_id,assessment_year,answer,answer\na,b,2018,yes,no\n")))
                .isFalse();
    }

    @Test
    void theFilesOfEveryTableAreKnownByTheirWholeHeader() {
        for (Table table : Schema.SNAPSHOT) {
            if (table.hasProvenance()) {
                List<String> header = new TableShape(table)
                        .columns().stream().map(Column::name).toList();
                Set<String> fitting = new HashSet<>();
                TableShape.fitting(header).forEach(s -> fitting.add(s.table().name()));
                assertThat(fitting).as(table.name()).containsExactly(table.name());
            }
        }
    }

    @Test
    void readingDoesNotDependOnTheLocale() {
        Locale locale = Locale.getDefault();
        try {
            Reading expected = read(STAFFING + "a,2019,1.5,value,TOTAL,review\nİ,2019,1.5,value,total,review\n");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(STAFFING + "a,2019,1.5,value,TOTAL,review\nİ,2019,1.5,value,total,review\n"))
                    .isEqualTo(expected);
            assertThat(expected.rows()).hasSize(1);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private Reading read(String csv) {
        TextDocument document = document(csv);
        assertThat(form.recognises(document)).isTrue();
        return form.read(document, GivenYears.NONE);
    }

    private static TextDocument document(String csv) {
        return ((Opened.Text) new DocumentOpener().open(csv.getBytes(StandardCharsets.UTF_8), "fil.csv")).document();
    }
}
