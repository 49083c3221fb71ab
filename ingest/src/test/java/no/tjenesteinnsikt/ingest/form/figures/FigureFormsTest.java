package no.tjenesteinnsikt.ingest.form.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and statements as people copy them out of annual reports, in the column names that they use. */
class FigureFormsTest {
    private static final String FIGURES = "service,code,year,region,measure,value,source,note\n";
    private static final String STATEMENTS =
            "service,code,report_year,region,statement,published_value,unit,from_year,to_year,measure,source\n";

    @Test
    void a_figure_is_read_with_its_service_region_source_and_place() {
        TextDocument document = document(
                FIGURES
                        + "familiær hyperkolesterolemi,NK-OUS-30,2021,HMN,patients treated,317,example.org/2021,some regions carried over from 2020\n");
        Reading reading = read(document);

        assertThat(reading.findings()).isEmpty();
        Row figure = rows(reading, ReportTables.REPORTED_FIGURE).get(0);
        assertThat(values(figure, "service_id", "report_year", "region_id", "region_scope", "measure", "quantity"))
                .isEqualTo("familiaer-hyperkolesterolemi 2021 midt - patients treated 317.0000");
        assertThat(values(figure, "unit", "caveat", "note", "original"))
                .isEqualTo("patients treated carried_over some regions carried over from 2020 example.org/2021");
        assertThat(TextPlace.parse(figure.text("locator")).cut(document)).isEqualTo("317");
        assertThat(rows(reading, ServiceTables.SERVICE).stream()
                        .map(row -> values(row, "service_id", "name", "kind", "name_status")))
                .containsExactly("familiaer-hyperkolesterolemi Familiær hyperkolesterolemi - stated");
        assertThat(rows(reading, ServiceTables.SERVICE_NAME).stream().map(row -> values(row, "service_id", "name")))
                .containsExactly("familiaer-hyperkolesterolemi familiær hyperkolesterolemi");
    }

    @ParameterizedTest
    @CsvSource({
        "HSO,sor_ost,-",
        "HV,vest,-",
        "HMN,midt,-",
        "HN,nord,-",
        "Helse Sør-Øst RHF,sor_ost,-",
        "annen,-,other_region",
        "alle,-,all_regions",
        "'',-,-"
    })
    void a_region_is_one_of_four_another_all_or_none(String word, String region, String scope) {
        Row figure = rows(read(document(FIGURES + "a,,2021," + word + ",m,1,,\n")), ReportTables.REPORTED_FIGURE)
                .get(0);

        assertThat(values(figure, "region_id", "region_scope")).isEqualTo(region + " " + scope);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "round figures; baseline,round",
                "2020 partly carried over from 2019 (pandemic),carried_over",
                "about,approximate",
                "derived 12998-3412,derived",
                "'+3412 from 2020, so 2020 = 9586 (derived)',-",
                "omtrent,approximate",
                "runde tall,round",
                "Videreført fra året før,carried_over",
                "2017 = trusts (HF),-"
            })
    void a_note_says_its_reservation_or_none(String note, String caveat) {
        assertThat(Caveat.of(note).map(Caveat::code)).isEqualTo(Optional.ofNullable(caveat));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "screening av nyfødte (behandlingstjeneste)|screening-av-nyfoedte|national_treatment_service",
                "antibiotikabruk i spesialisthelsetjenesten (KAS)|antibiotikabruk-i-spesialisthelsetjenesten|-",
                "nasjonalt senter rus, psykisk lidelse (NRAPP)|rus-psykisk-lidelse|national_centre",
                "Nasjonal kompetansetjeneste for søvnsykdommer|soevnsykdommer|national_competence_service",
                "Flerregional behandlingstjeneste for bensarkom|bensarkom|multi_regional_treatment_service",
                "Nasjonalt kvalitets- og kompetansenettverk for MS|ms|quality_and_competence_network",
                "Regional kompetansetjeneste for autisme|autisme|regional_competence_service",
                "påvisning av antibiotikaresistens|paavisning-av-antibiotikaresistens|-"
            })
    void a_name_gives_an_id_and_a_kind_where_it_says_one(String stated, String id, String kind) {
        NamedService service = NamedService.of(stated).orElseThrow();

        assertThat(service.id()).isEqualTo(id);
        assertThat(service.kind()).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void what_is_not_one_year_one_number_one_region_or_one_service_is_left_out_and_said() {
        Reading reading = read(document(FIGURES
                + "brannskade,,1984-2018,alle,patients,2637,,\n"
                + "brannskade,,2018,alle,patients,\"2,5\",,\n"
                + "brannskade,,2018,øst,patients,2,,\n"
                + ",,2018,HN,patients,2,,\n"
                + "brannskade,,2018,HN,,mange,,\n"
                + "brannskade,,2018\n"
                + "brannskade,,2018,HN,patients,7,,\n"));

        assertThat(rows(reading, ReportTables.REPORTED_FIGURE)).hasSize(1);
        assertThat(reading.findings().stream().map(f -> f.severity().word() + " " + f.message() + " " + f.locator()))
                .containsExactlyInAnyOrder(
                        "error Feltet «year» er «1984-2018», men må være ett årstall. L2:C13-21",
                        "error Feltet «value» er «2,5», men må ha desimalpunktum. L3:C33-35",
                        "error Feltet «region» er «øst», men må være HN, HMN, HV, HSO, annen, alle eller tomt. L4:C18-20",
                        "error Feltet «service» er tomt, men må være navnet på en tjeneste. L5:C1-1",
                        "error Feltet «measure» er tomt, men må være fylt ut. L6:C21-21",
                        "error Feltet «value» er «mange», men må være et tall med desimalpunktum og høyst 4 desimaler. L6:C22-26",
                        "error Linje 7 har 3 felt, men første linje har 8. L7");
    }

    @Test
    void a_missing_year_is_the_given_one_or_is_asked_for() {
        TextDocument document = document(FIGURES + "a,,,HN,m,1,,\n");

        assertThat(rows(
                                new AnnualFiguresForm()
                                        .read(document, new GivenYears(Optional.of(2019), Optional.empty())),
                                ReportTables.REPORTED_FIGURE)
                        .get(0)
                        .get("report_year"))
                .contains(2019);
        assertThat(read(document).findings().get(0).remedy()).contains("--report-year");
    }

    @Test
    void a_name_that_the_file_says_was_not_checked_is_read_and_said_once() {
        Reading reading = read(document(FIGURES
                + "blødersykdom (behandlingstjeneste; exact name not re-checked),,2015,alle,procedures,67,,\n"
                + "blødersykdom (behandlingstjeneste; exact name not re-checked),,2015,alle,operations,16,,\n"));

        assertThat(reading.findings().stream().map(f -> f.code() + ": " + f.message()))
                .containsExactly("service_name_unchecked: Navnet på tjenesten «blødersykdom» er ifølge filen selv"
                        + " ikke kontrollert.");
        assertThat(rows(reading, ServiceTables.SERVICE)).hasSize(1);
    }

    @Test
    void a_statement_becomes_a_published_figure_that_can_be_computed() {
        TextDocument document = document(
                STATEMENTS
                        + "familiær hyperkolesterolemi,NK-OUS-30,2021,HMN,change since 2020,-20,percent,2020,2021,patients treated,example.org\n");
        Reading reading = read(document);

        assertThat(reading.findings()).isEmpty();
        Row figure = rows(reading, ReviewTables.PUBLISHED_FIGURE).get(0);
        assertThat(values(figure, "figure_id", "period_type", "period", "published_text", "places", "comparison"))
                .isEqualTo("familiaer-hyperkolesterolemi-2021-midt-patients-treated-2020-2021 report_year 2021"
                        + " −20 % 0 equals");
        assertThat(values(figure, "calculation", "service_id", "region_id", "measure", "from_report_year"))
                .isEqualTo("percent_change familiaer-hyperkolesterolemi midt patients treated 2020");
        assertThat(figure.text("statement"))
                .isEqualTo("Endring i «patients treated» fra 2020 til 2021, Helse Midt-Norge");
        assertThat(TextPlace.parse(figure.text("locator")).cut(document)).isEqualTo("-20");
    }

    @Test
    void a_statement_in_another_unit_is_left_out_and_said() {
        Reading reading = read(document(STATEMENTS + "a,,2021,HV,x,3,times,2014,2021,m,\n"));

        assertThat(rows(reading, ReviewTables.PUBLISHED_FIGURE)).isEmpty();
        assertThat(reading.findings().get(0).message()).isEqualTo("Feltet «unit» er «times», men må være percent.");
    }

    @Test
    void telephone_numbers_and_addresses_are_masked() {
        Reading reading = read(document(FIGURES + "a,,2021,HN,m,1,kari@example.org,\n"));

        assertThat(rows(reading, ReportTables.REPORTED_FIGURE).get(0).text("original"))
                .doesNotContain("kari");
        assertThat(reading.findings().get(0).code()).isEqualTo("contact_masked");
    }

    @Test
    void the_file_is_known_by_its_header_in_any_order_and_without_what_is_optional() {
        assertThat(Stream.of(
                                FIGURES,
                                "value;measure;region;year;service\n",
                                STATEMENTS,
                                "service,report_year,fte,staffing_kind,basis\n")
                        .map(header -> form(document(header + "\n"))))
                .containsExactly("annual-figures", "annual-figures", "published-statements", "none");
    }

    private static String form(TextDocument document) {
        Forms.Detection detection = Forms.detect(document);
        return detection instanceof Forms.Detection.Known known ? known.form().name() : "none";
    }

    private static Reading read(TextDocument document) {
        Form form = ((Forms.Detection.Known) Forms.detect(document)).form();
        return form.read(document, GivenYears.NONE);
    }

    private static List<Row> rows(Reading reading, Table table) {
        return reading.rows().stream().filter(row -> row.table().equals(table)).toList();
    }

    private static String values(Row row, String... columns) {
        return String.join(
                " ",
                Stream.of(columns)
                        .map(column -> row.get(column).map(Object::toString).orElse("-"))
                        .toList());
    }

    private static TextDocument document(String text) {
        return ((Opened.Text) new DocumentOpener().open(text.getBytes(StandardCharsets.UTF_8), "fil")).document();
    }
}
