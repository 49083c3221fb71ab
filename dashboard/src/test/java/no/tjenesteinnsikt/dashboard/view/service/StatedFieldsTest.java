package no.tjenesteinnsikt.dashboard.view.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.MadeData;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.junit.jupiter.api.Test;

/** A field is what a source says: services named together, and diagnosis codes of the latest description. */
class StatedFieldsTest {
    private static final Texts NB = Texts.in(Language.NB);

    private final PublishedData data = MadeData.edition(1, rows());

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String id : List.of("antibiotika", "bakterier", "creutzfeldt", "dialyse")) {
            rows.add(MadeData.service(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)));
        }
        rows.add(relation("antibiotika", "Et senter utenfor ordningen", "overlap"));
        rows.add(relation("bakterier", "Et senter utenfor ordningen", "overlap"));
        rows.add(relation("dialyse", "creutzfeldt", "adjacent"));
        rows.add(code("creutzfeldt", 2019, "N18.5"));
        rows.add(code("creutzfeldt", 2024, "A81.0"));
        rows.add(code("creutzfeldt", 2024, "d 33,3"));
        return rows;
    }

    @Test
    void servicesThatSourcesNameTogetherAreOneFieldAlsoThroughOthers() {
        assertThat(left("felt.med-antibiotika")).containsExactlyInAnyOrder("antibiotika", "bakterier");
    }

    @Test
    void aCodeOfTheLatestDescriptionIsAFieldAndOneOfAnOlderIsNot() {
        assertThat(left("felt.icd-a81")).containsExactly("creutzfeldt");
        assertThat(left("felt.icd-d33")).containsExactly("creutzfeldt");
        assertThat(left("felt.icd-n18")).isEmpty();
    }

    @Test
    void whatNoSourcePlacesIsInNoFieldWhateverItsNameOrItsNeighbours() {
        assertThat(left("felt.unknown")).containsExactly("dialyse");
    }

    @Test
    void theChoicesHaveCountsAndTheNoteSaysHowManyAreInNone() {
        NarrowingBar bar =
                NarrowingBar.of(data, NB, Narrowing.parse("felt.icd-a81").orElseThrow());

        assertThat(bar.choices().stream()
                        .filter(choice -> choice.parameter().equals(Narrowing.FIELD))
                        .flatMap(choice -> choice.options().stream())
                        .map(ServiceListView.Option::label))
                .containsExactly(
                        "Alle (4)",
                        "Samme felt: Antibiotika · Bakterier (2)",
                        "Diagnosekode A81 (1)",
                        "Diagnosekode D33 (1)",
                        "Ikke oppgitt (1)");
        assertThat(bar.chips()).extracting(NarrowingBar.Chip::label).containsExactly("Diagnosekode A81");
        assertThat(bar.note()).endsWith("For én tjeneste gjør ingen kilde det.");
        assertThat(bar.count()).isEqualTo("Tallene gjelder 1 av 4 tjenester og kolonner.");
    }

    private List<String> left(String narrowing) {
        return List.copyOf(
                NarrowedServices.of(data, NB).ids(Narrowing.parse(narrowing).orElseThrow()));
    }

    private static Row relation(String service, String other, String relation) {
        return Row.of(ServiceTables.SERVICE_RELATION)
                .set("service_id", service)
                .set("other", other)
                .set("relation", relation)
                .set("clarified", "unknown")
                .set("source_id", "dok")
                .set("locator", "L1")
                .build();
    }

    private static Row code(String service, int year, String code) {
        return Row.of(ServiceTables.SERVICE_DESCRIPTION)
                .set("service_id", service)
                .set("report_year", year)
                .set("approved_by", "unknown")
                .set("icd10_code", code)
                .set("source_id", "dok")
                .set("locator", "L1")
                .build();
    }
}
