package no.tjenesteinnsikt.ingest.form.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;

/** Files of figures as several authors save them from their spreadsheets. Constructed; each fact is stated by hand. */
class UnseenFiguresTest {
    private static final String FIGURES = "service,code,year,region,measure,value,source,note\n";
    private static final String STATEMENTS =
            "report_year;service;statement;published_value;unit;from_year;to_year;region;measure;source\n";

    @Test
    void aFileFromANorwegianSpreadsheetWithCapitalsInItsHeadIsRead() {
        Reading reading = read(("""
                Year;Region;Service;Measure;Value;Unit;Note;Source
                2019;HSØ;votter og kald hud;pasienter behandlet;118;pasienter;;Årsrapport 2019
                2019;HV;votter og kald hud;pasienter behandlet;41;pasienter;ca.;Årsrapport 2019
                2020;Helse Nord RHF;votter og kald hud;pasienter
                behandlet;22;pasienter;"anslag;
                overført fra 2019";Årsrapport 2020
                ;;;;;;;
                """.replace("pasienter\nbehandlet;22", "\"pasienter\nbehandlet\";22")
                        .replace("\n", "\r\n"))
                .getBytes(Charset.forName("windows-1252")));

        assertThat(rows(
                        reading,
                        ReportTables.REPORTED_FIGURE,
                        "report_year",
                        "region_id",
                        "measure",
                        "quantity",
                        "caveat"))
                .containsExactly(
                        "2019 sor_ost pasienter behandlet 118.0000 -",
                        "2019 vest pasienter behandlet 41.0000 approximate",
                        "2020 nord pasienter behandlet 22.0000 carried_over");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aRowThatIsLeftOutNamesNoService() {
        Reading reading = read(FIGURES + "kald hud,,2016,HSO,kurs,mange,,\n");

        assertThat(reading.rows()).isEmpty();
        assertThat(messages(reading)).hasSize(1);
    }

    @Test
    void theHeadRepeatedAmongTheLinesIsSaidOnceAndIsNoService() {
        Reading reading = read(FIGURES + "kald hud,,2016,HSO,kurs,3,,\n" + FIGURES + "kald hud,,2017,HSO,kurs,4,,\n");

        assertThat(rows(reading, ServiceTables.SERVICE, "service_id")).containsExactly("kald-hud");
        assertThat(rows(reading, ReportTables.REPORTED_FIGURE, "quantity")).containsExactly("3.0000", "4.0000");
        assertThat(messages(reading))
                .containsExactly("look L3: Linje 3 gjentar kolonnenavnene. Den er ikke lest som en rad."
                        + " Se om to filer er satt sammen, og fjern linjen.");
    }

    @Test
    void thousandsPartedByAPointAreNotReadAsDecimals() {
        Reading reading = read("service;year;region;measure;value\n"
                + "kald hud;2016;HSO;døgn;3.450\n"
                + "kald hud;2017;HSO;døgn;1 204\n"
                + "kald hud;2018;HSO;døgn;1.250,5\n"
                + "kald hud;2019;HSO;døgn;0.125\n"
                + "kald hud;2020;HSO;døgn;12.1250\n");

        assertThat(rows(reading, ReportTables.REPORTED_FIGURE, "report_year", "quantity"))
                .containsExactly("2019 0.1250", "2020 12.1250");
        assertThat(messages(reading))
                .containsExactly(
                        "error L2:C24-28: Feltet «value» er «3.450», som kan være et helt tall med punktum mellom tusenene"
                                + " eller et tall med tre desimaler. Skriv 3450 eller 3.4500. Rett feltet, og legg filen"
                                + " inn på nytt. Raden er utelatt til det er gjort.",
                        "error L3:C24-28: Feltet «value» er «1 204», men må være et tall med desimalpunktum og høyst 4"
                                + " desimaler. Skriv tallet uten mellomrom eller punktum mellom tusenene. Rett feltet, og"
                                + " legg filen inn på nytt. Raden er utelatt til det er gjort.",
                        "error L4:C24-30: Feltet «value» er «1.250,5», men må være et tall med desimalpunktum og høyst 4"
                                + " desimaler. Skriv tallet uten mellomrom eller punktum mellom tusenene. Rett feltet, og"
                                + " legg filen inn på nytt. Raden er utelatt til det er gjort.");
    }

    @Test
    void aTypographicMinusIsAMinus() {
        Reading reading =
                read(STATEMENTS + "2019;kald hud;\"nedgang; alle\";−12;percent;2018;2019;alle;besøk;Årsrapport\n");

        assertThat(rows(reading, ReviewTables.PUBLISHED_FIGURE, "published_number", "published_text"))
                .containsExactly("-12.0000 −12 %");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aChangeThatRunsBackwardsIsLeftOutAndSaid() {
        Reading reading = read(STATEMENTS
                + "2019;kald hud;økning;15;percent;2019;2018;HN;besøk;\n"
                + "2019;kald hud;økning;15;percent;2019;2019;HN;besøk;\n");

        assertThat(rows(reading, ReviewTables.PUBLISHED_FIGURE, "period")).isEmpty();
        assertThat(messages(reading))
                .containsExactly(
                        "error L2:C38-41: Feltet «to_year» er «2018», men må være et år etter «from_year», som er 2019."
                                + " Rett feltet, og legg filen inn på nytt. Raden er utelatt til det er gjort.",
                        "error L3:C38-41: Feltet «to_year» er «2019», men må være et år etter «from_year», som er 2019."
                                + " Rett feltet, og legg filen inn på nytt. Raden er utelatt til det er gjort.");
    }

    @Test
    void aFileThatLacksAColumnSaysWhich() {
        assertThat(unknown("service,year,measure,value\nkald hud,2016,kurs,14\n"))
                .isEqualTo("error L1: Kolonnene i første linje er nesten de som tall fra årsrapporter skal ha, men"
                        + " «region» mangler. Legg til det som mangler, eller rett navnene i første linje. En kolonne kan"
                        + " stå tom der den ikke gjelder.");
        assertThat(unknown("Service;Year;Region;Measure;Antall\nkald hud;2016;HV;kurs;14\n"))
                .isEqualTo("error L1: Kolonnene i første linje er nesten de som tall fra årsrapporter skal ha, men"
                        + " «value» mangler og «antall» er ukjent. Legg til det som mangler, eller rett navnene i første"
                        + " linje. En kolonne kan stå tom der den ikke gjelder.");
        assertThat(unknown("service,year,region,measure,antall,sum\nkald hud,2016,HV,kurs,14,14\n"))
                .contains("«value» mangler og «antall», «sum» er ukjente.");
        assertThat(unknown(
                        "service,report_year,region,published_value,from_year,to_year\nkald hud,2016,HV,1,2015,2016\n"))
                .isEqualTo("error L1: Kolonnene i første linje er nesten de som publiserte endringer skal ha, men"
                        + " «measure» mangler. Legg til det som mangler, eller rett navnene i første linje. En kolonne kan"
                        + " stå tom der den ikke gjelder.");
        assertThat(unknown("service_id,report_year,measure,quantity\nkald-hud,2016,kurs,14\n"))
                .contains("Nærmest er «reported_figure»");
    }

    private static String unknown(String text) {
        Forms.Detection.Unknown unknown =
                (Forms.Detection.Unknown) Forms.detect(document(text.getBytes(StandardCharsets.UTF_8)));
        return line(unknown.reason());
    }

    private static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] file) {
        TextDocument document = document(file);
        return ((Forms.Detection.Known) Forms.detect(document)).match().read(GivenYears.NONE);
    }

    private static TextDocument document(byte[] file) {
        try (DocumentOpener opener = new DocumentOpener()) {
            return ((Opened.Text) opener.open(file, "fil")).document();
        }
    }

    private static List<String> rows(Reading reading, Table table, String... columns) {
        return reading.rows().stream()
                .filter(row -> row.table().equals(table))
                .map(row -> String.join(
                        " ",
                        List.of(columns).stream()
                                .map(c -> row.get(c).map(Object::toString).orElse("-"))
                                .toList()))
                .toList();
    }

    private static List<String> messages(Reading reading) {
        return reading.findings().stream().map(UnseenFiguresTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.severity().word() + " " + finding.locator() + ": " + finding.message() + " " + finding.remedy();
    }
}
