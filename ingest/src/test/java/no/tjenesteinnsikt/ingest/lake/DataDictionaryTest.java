package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes docs/data-dictionary.md with {@code -Dregenerate.docs=true}, and fails when the file is stale. */
class DataDictionaryTest {
    private static final Path FILE = Path.of("..", "docs", "data-dictionary.md");

    @Test
    void theDataDictionaryIsWhatTheSchemaSays() throws IOException {
        String expected = dictionary();
        if (Boolean.getBoolean("regenerate.docs")) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE)
                .as("docs/data-dictionary.md is stale: run the tests with -Dregenerate.docs=true and review the diff")
                .hasContent(expected);
    }

    private static String dictionary() {
        StringBuilder text = new StringBuilder("# Dataordbok\n\n")
                .append("Laget av skjemaet i koden, versjon ")
                .append(Schema.VERSION)
                .append(". Hver setning står på bokmål og engelsk.\n\n")
                .append(
                        "En celle som er tom, er NULL; kolonnen eller dens tilstand sier hvorfor. *Personlig*: vises ikke på ")
                .append("åpne sider, i API-et eller i spørringer.\n\n");
        section(text, "Tabellene i en datautgave", Schema.SNAPSHOT);
        section(text, "Tabellene som beregnes av dem", Schema.RESULT);
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<Table> tables) {
        text.append("## ").append(title).append("\n\n");
        for (Table table : tables) {
            text.append("### ").append(table.name()).append("\n\n");
            text.append(table.meaning().nb())
                    .append(" *")
                    .append(table.meaning().en())
                    .append("*\n\n");
            text.append("Nøkkel: ").append(String.join(", ", table.key())).append("\n\n");
            text.append("| kolonne | type | enhet | betydning | meaning |\n|---|---|---|---|---|\n");
            table.columns().forEach(column -> row(text, column));
            text.append("\n");
        }
    }

    private static void row(StringBuilder text, Column column) {
        text.append("| ")
                .append(column.name())
                .append(" | ")
                .append(column.type().sql())
                .append(column.isOptional() ? ", kan være tom" : "")
                .append(column.privacy() == Column.Privacy.PERSONAL ? ", *personlig*" : "")
                .append(" | ")
                .append(column.unit().label().nb())
                .append(" | ")
                .append(column.meaning().nb());
        if (!column.codes().isEmpty()) {
            text.append(" Koder: `").append(String.join("`, `", column.codes())).append("`.");
        }
        text.append(" | ").append(column.meaning().en()).append(" |\n");
    }
}
