package no.tjenesteinnsikt.dashboard.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.SchemaTable;

/** The tables, columns and functions that the editor completes, each with what it means. */
final class QueryWords {
    private static final JsonMapper JSON = new JsonMapper();

    private QueryWords() {}

    static Answer answer(Texts texts) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode tables = root.putArray("tables");
        for (SchemaTable table : SchemaTable.all(texts)) {
            ObjectNode one = tables.addObject().put("name", table.name()).put("meaning", table.meaning());
            ArrayNode columns = one.putArray("columns");
            table.columns()
                    .forEach(column -> columns.addObject()
                            .put("name", column.name())
                            .put("type", column.type())
                            .put("meaning", column.meaning()));
        }
        ArrayNode functions = root.putArray("functions");
        functions(texts)
                .lines()
                .filter(line -> line.contains("\t"))
                .forEach(line -> functions
                        .addObject()
                        .put("name", line.substring(0, line.indexOf('\t')))
                        .put("meaning", line.substring(line.indexOf('\t') + 1)));
        return Answer.shown(Answer.JSON, root.toString());
    }

    private static String functions(Texts texts) {
        String resource = "/queries/functions." + texts.language().code() + ".txt";
        try (InputStream in = QueryWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
