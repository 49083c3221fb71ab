package no.tjenesteinnsikt.analytics.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.reconcile.ReconciliationReader;
import org.junit.jupiter.api.Test;

class ShippedDefinitionsTest {
    private static final Path FOLDER = Path.of("src/main/resources/indicators");

    @Test
    void every_shipped_definition_runs_on_an_empty_lake_and_gives_the_agreed_columns() {
        Catalogue catalogue = new IndicatorReader().read(List.of(new Unchecked("indicators")));

        DefinitionCheck.run(catalogue, new DuckDbEngine());

        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void the_index_lists_every_definition_in_the_folder() {
        List<String> names = files("").stream()
                .map(name -> name.substring(1))
                .filter(name -> !name.equals("index.txt"))
                .flatMap(theme -> files(theme).stream())
                .filter(n -> n.endsWith(".yaml") && !n.endsWith(".example.yaml"))
                .map(n -> n.replace(".yaml", ""))
                .sorted()
                .toList();

        assertThat(new ShippedFiles("indicators").names()).isEqualTo(names);
    }

    @Test
    void the_shipped_readings_follow_their_schema() {
        assertThat(new ReconciliationReader().read(new Unchecked("reconciliation"), Shipped.catalogue()))
                .hasSize(2);
    }

    /** The shipped files, checked like a user's own. */
    private record Unchecked(String folder) implements DefinitionFiles {
        @Override
        public boolean has(String name, String ending) {
            return new ShippedFiles(folder).has(name, ending);
        }

        @Override
        public List<String> names() {
            return new ShippedFiles(folder).names();
        }

        @Override
        public String read(String name, String ending) {
            return new ShippedFiles(folder).read(name, ending);
        }

        @Override
        public boolean areCheckedByTheBuild() {
            return false;
        }

        @Override
        public String label(String name, String ending) {
            return new ShippedFiles(folder).label(name, ending);
        }
    }

    private static List<String> files(String theme) {
        try (Stream<Path> paths = Files.list(FOLDER.resolve(theme))) {
            return paths.map(p -> theme + "/" + p.getFileName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
