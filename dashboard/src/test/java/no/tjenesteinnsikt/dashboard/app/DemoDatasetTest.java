package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.demo.DemoFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constructed dataset as the program makes and serves it, with a few of its services. */
class DemoDatasetTest {
    private static final Set<Integer> FEW = Set.of(1, 10, 16, 40, 44, 64, 70, 77);
    private static final DemoDataset SLICE =
            new DemoDataset(DemoDataset.SEED, service -> FEW.contains(service.number()));

    @TempDir
    Path home;

    @Test
    void it_has_nothing_of_the_real_services_and_leaves_nothing_behind() {
        Job job = new Program(home).job(ShippedDatasets.DEMO);
        ShippedDocuments documents = ShippedDocuments.of(job.settings(), new DatasetName(ShippedDatasets.DEMO), SLICE);
        Path made = documents.made().orElseThrow();
        documents.close();

        assertThat(names(documents, Origin.REFERENCE))
                .contains("region.csv", "population.csv", "criterion.csv", "template.csv", "question.csv")
                .doesNotContain("institution.csv", "service_event.csv");
        assertThat(names(documents, Origin.SHIPPED))
                .contains("institution.csv", "service_event.csv", "hovedrapport.pdf", "pasienttall-2012.csv");
        assertThat(made).doesNotExist();
    }

    @Test
    void the_indicators_are_computed_over_it_and_every_document_says_that_it_is_constructed() {
        Path documents = home.resolve("dokumenter");
        SLICE.make(Program.ROOT.resolve("data").resolve("reference"), new DemoFolder(documents));
        Program program = new Program(home);

        Program.Ran ingest = program.run("ingest", documents.toString(), "--dataset", "utsnitt");
        assertThat(ingest.code()).as(ingest.err()).isZero();
        assertThat(sql(
                        program,
                        "select count(distinct v.indicator_id) >= 0.9 * count(distinct i.indicator_id)"
                                + " from indicator i left join indicator_value v using (indicator_id)"))
                .as("of so few services, some indicators have nothing to say")
                .isEqualTo("true");
        assertThat(sql(
                        program,
                        "select count(*) from source_document where origin = 'added' and constructed is not true"))
                .isEqualTo("0");
        assertThat(sql(program, "select count(*) > 50 from source_document where constructed"))
                .isEqualTo("true");
    }

    @Test
    void the_command_writes_documents_or_rows_and_never_into_a_folder_that_is_in_use() throws IOException {
        Path rows = home.resolve("rader");
        Program program = new Program(home);

        Program.Ran written = program.run("demo", "--rows", "1400", "-o", rows.toString());
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Files.readAllLines(rows.resolve("aktivitet-2019.csv"))).hasSize(101);

        Program.Ran none =
                program.run("demo", "--rows", "-5", "-o", home.resolve("ingen").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errorLines()).containsExactly("Kan ikke skrive -5 aktivitetsrader: oppgi minst 1 med --rows.");

        Program.Ran again = program.run("demo", "-o", rows.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.errorLines())
                .containsExactly("Kan ikke skrive til «" + rows + "»: mappen er ikke tom. Velg en annen.");
    }

    private static List<String> names(ShippedDocuments documents, Origin origin) {
        return documents.files().stream()
                .filter(file -> file.origin() == origin)
                .map(SourceFile::name)
                .toList();
    }

    private static String sql(Program program, String statement) {
        Program.Ran ran = program.run("sql", "--dataset", "utsnitt", "--format", "csv", statement);
        return ran.out().lines().skip(1).findFirst().orElse(ran.err());
    }
}
