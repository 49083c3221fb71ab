package no.tjenesteinnsikt.dashboard.view.query;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Label;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;
import org.jspecify.annotations.Nullable;

/**
 * A table in plain words, made from the schema's own texts.
 *
 * @param name as it is written in SQL
 * @param meaning what one row is
 * @param key the columns that no two rows share
 * @param columns what anybody may ask for
 */
public record SchemaTable(String name, String meaning, List<String> key, List<SchemaColumn> columns) {
    public SchemaTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /**
     * A column in plain words.
     *
     * @param name as it is written in SQL
     * @param type as it is written in SQL
     * @param unit what it counts or measures
     * @param meaning what it says
     * @param codes its values, empty where any is allowed
     */
    public record SchemaColumn(String name, String type, String unit, String meaning, List<String> codes) {
        public SchemaColumn {
            codes = List.copyOf(codes);
        }
    }

    /** All tables that can be asked. */
    public static List<SchemaTable> all(Texts texts) {
        return Stream.concat(Schema.SNAPSHOT.stream(), Schema.RESULT.stream())
                .map(table -> of(table, texts))
                .toList();
    }

    /** The schema speaks bokmål and English: the {@code lang} of its words on a page in nynorsk, else null. */
    public static @Nullable String lang(Texts texts) {
        return texts.language() == Language.NN ? Language.NB.code() : null;
    }

    /** What the schema says, in the reader's language as far as it speaks it. */
    public static String words(Label label, Texts texts) {
        return texts.language() == Language.EN ? label.en() : label.nb();
    }

    private static SchemaTable of(Table table, Texts texts) {
        return new SchemaTable(
                table.name(),
                words(table.meaning(), texts),
                table.key(),
                table.columns().stream()
                        .filter(column -> !VisibleColumns.isPersonal(column))
                        .map(column -> column(table, column, texts))
                        .toList());
    }

    private static SchemaColumn column(Table table, Column column, Texts texts) {
        String prose = VisibleColumns.isProse(table, column) ? " " + texts.get("queries.schema.prose") : "";
        return new SchemaColumn(
                column.name(),
                column.type().sql().toLowerCase(java.util.Locale.ROOT),
                words(column.unit().label(), texts),
                words(column.meaning(), texts) + prose,
                column.codes());
    }
}
