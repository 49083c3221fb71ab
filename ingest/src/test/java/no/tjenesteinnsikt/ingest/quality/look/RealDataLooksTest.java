package no.tjenesteinnsikt.ingest.quality.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped facts of the review and the annual reports are worth a look for. */
class RealDataLooksTest {
    private static final Path DATA = Path.of("..", "data");
    private static final Pattern COLUMN = Pattern.compile("^Kolonne (\\d+)");

    private static final String REGIONAL =
            "Et dokument om Læring og mestring innen helse beskriver hvordan arbeidet skal videreføres i regionene, men"
                    + " gjennomgangen i 2018 svarer nei på «Tiltak for regional videreføring» for Kolonne 14 (antatt:"
                    + " Læring og mestring innen helse). Det er antatt, ikke oppgitt, at kolonnen er denne tjenesten.";

    private static List<Finding> findings = List.of();

    @BeforeAll
    static void read() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path folder : List.of(
                DATA.resolve("reference"),
                DATA.resolve("sources").resolve("review-2018"),
                DATA.resolve("sources").resolve("questionnaire-2018"),
                DATA.resolve("sources").resolve("annual-figures"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".csv"))
                        .sorted()
                        .toList()) {
                    rows.addAll(rows(file));
                }
            }
        }
        // A column without a name and its assumed name are joined in assembly; here the named row is enough.
        rows.removeIf(row -> row.table().equals(ServiceTables.SERVICE)
                && row.get("name_evidence").isEmpty()
                && row.text("identity").equals("review_column")
                && row.get("approval_year_status").isPresent());
        findings = Looks.over(Rows.of(rows));
    }

    private static List<Row> rows(Path file) throws IOException {
        Opened.Text opened =
                (Opened.Text) new DocumentOpener().open(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        Reading reading = ((Forms.Detection.Known) Forms.detect(opened.document()))
                .form()
                .read(opened.document(), GivenYears.NONE);
        assertThat(reading.findings()).as(file.toString()).isEmpty();
        return reading.rows();
    }

    @Test
    void the_answers_that_contradict_each_other_are_these_and_no_others() {
        Map<String, List<Integer>> pairs = new TreeMap<>();
        for (Finding finding : of("answers_contradict")) {
            String pair = finding.message().replaceAll("^.*ja på (.*), men nei på (.*) \\(.*$", "$1 $2");
            pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(column(finding));
        }

        assertThat(pairs)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "«Resultatmål oppfylt» «Resultatmål fastsatt»", List.of(21),
                        "«Resultatmål tidfestet» «Resultatmål fastsatt»", List.of(31),
                        "«Tidsavgrenset plan for ferdigstillelse» «Resultatmål fastsatt»", List.of(12, 31),
                        "«Plan for kompetansespredning etter intensjonen» «Resultatmål fastsatt»", List.of(10, 33, 49),
                        "«Dokumentert effekt» «System for å dokumentere resultater»", List.of(21, 30, 33, 41, 48),
                        "«Dokumentert effekt» «Resultatmål fastsatt»", List.of(21, 30, 31, 33),
                        "«System for å dokumentere resultater» «Resultatmål fastsatt»", List.of(3, 17, 31, 45)));
    }

    @Test
    void the_two_columns_with_one_year_in_function_are_said() {
        assertThat(of("statement_fits_several").stream().map(RealDataLooksTest::column))
                .containsExactly(16, 44);
    }

    @Test
    void the_services_far_larger_than_the_others_are_said() {
        assertThat(of("outlier").stream().map(RealDataLooksTest::column)).containsExactly(1, 13, 19, 45);
    }

    @Test
    void figures_that_were_carried_over_rounded_or_jump_are_said() {
        assertThat(Stream.of("figure_repeated", "figure_jump", "figures_round", "figures_carried_over")
                        .flatMap(code -> of(code).stream())
                        .map(Finding::message))
                .containsExactly(
                        "Hyperkolesterolemi, pasienter i behandling, Helse Nord: 350 i 2021, det samme som i 2020.",
                        "Hyperkolesterolemi, pasienter i behandling, Helse Sør-Øst: 3000 i 2021, det samme som i 2020.",
                        "Antibiotikabruk i spesialisthelsetjenesten, reviderte sykehus eller helseforetak: fra 2 i 2017"
                                + " til 12 i 2018.",
                        "Hyperkolesterolemi, pasienter i behandling i 2014: tallene er runde (50, 75, 100, 3000)."
                                + " Det sier kilden selv.",
                        "Hyperkolesterolemi, pasienter i behandling i 2020: tallene er runde (350, 400, 900, 3000).",
                        "Hyperkolesterolemi, pasienter i behandling i 2020 (4 tall): kilden sier at tall er videreført"
                                + " fra et annet år. Merknaden lyder: «Tallene for 2020 er delvis videreført fra 2019"
                                + " på grunn av pandemien».",
                        "Hyperkolesterolemi, pasienter i behandling i 2021 (4 tall): kilden sier at tall er videreført"
                                + " fra et annet år. Merknaden lyder: «For noen regioner er tallet videreført fra 2020;"
                                + " rapporten sier ikke her hvilke».");
    }

    @Test
    void what_the_questionnaire_says_against_the_review_is_found_in_its_facts_alone() {
        assertThat(of("documents_contradict").stream().map(Finding::message))
                .containsExactlyInAnyOrder(
                        REGIONAL,
                        REGIONAL,
                        "Et dokument om Læring og mestring innen helse oppgir et tidsrom for arbeidet, men"
                                + " gjennomgangen i 2018 svarer nei på «Tidsavgrenset plan for ferdigstillelse» for"
                                + " Kolonne 14 (antatt: Læring og mestring innen helse). Det er antatt, ikke oppgitt, at"
                                + " kolonnen er denne tjenesten.");
    }

    @Test
    void nothing_else_is_said() {
        Map<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "answers_contradict", 20L,
                        "documents_contradict", 3L,
                        "statement_fits_several", 2L,
                        "outlier", 4L,
                        "figure_repeated", 2L,
                        "figure_jump", 1L,
                        "figures_round", 2L,
                        "figures_carried_over", 2L,
                        "figure_approximate", 2L));
    }

    private static List<Finding> of(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    private static int column(Finding finding) {
        Matcher column = COLUMN.matcher(finding.message());
        assertThat(column.find()).as(finding.message()).isTrue();
        String place = finding.code().equals("statement_fits_several")
                ? "L" + finding.locator().replaceFirst("^L(\\d+).*", "$1")
                : "";
        // In the facts file, column 1 stands on line 3.
        return place.isEmpty() ? Integer.parseInt(column.group(1)) : Integer.parseInt(place.substring(1)) - 2;
    }
}
