package no.tjenesteinnsikt.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** A definition that comes tomorrow needs a slow reference too. */
class EveryDefinitionIsReferencedTest {
    private static final Path PACKAGE = Path.of("src/test/java/no/tjenesteinnsikt/analytics/reference");
    private static final Pattern CHECKED = Pattern.compile("\\bcheck\\(\\s*\"([a-z0-9_]+)\"");

    @Test
    void every_shipped_definition_is_held_against_a_slow_reference() throws IOException {
        List<String> defined = Shipped.catalogue().indicators().stream()
                .map(Indicator::id)
                .sorted()
                .toList();

        assertThat(defined).hasSizeGreaterThan(100);
        assertThat(checked())
                .as("indicators with check(\"id\", slow) in %s", PACKAGE)
                .containsAll(defined);
    }

    private static Set<String> checked() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(PACKAGE)) {
            for (Path file : files.filter(f -> f.toString().endsWith("ReferenceTest.java"))
                    .toList()) {
                Matcher check = CHECKED.matcher(Files.readString(file));
                while (check.find()) {
                    ids.add(check.group(1));
                }
            }
        }
        return ids;
    }
}
