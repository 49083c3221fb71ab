package no.tjenesteinnsikt.dashboard.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON array with one object a line. Numbers are written digit for digit; what JSON has no number for is a text. */
final class GridJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private GridJson() {}

    static void write(Grid grid, Appendable out) throws IOException {
        List<String> names = distinct(grid.headings());
        String separator = "[";
        for (List<@Nullable String> row : grid.rows()) {
            out.append(separator).append('\n').append(object(grid.headings(), names, row));
            separator = ",";
        }
        out.append(grid.rows().isEmpty() ? "[]\n" : "\n]\n");
    }

    /** An object can't have two members of one name: the second {@code a} becomes {@code a_2}. */
    private static List<String> distinct(List<Grid.Heading> headings) {
        Set<String> taken = new HashSet<>();
        headings.forEach(heading -> taken.add(heading.name()));
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Grid.Heading heading : headings) {
            String name = heading.name();
            for (int i = 2; !used.add(name); i++) {
                String next = heading.name() + "_" + i;
                name = taken.contains(next) ? name : next;
            }
            names.add(name);
        }
        return names;
    }

    private static String object(List<Grid.Heading> headings, List<String> names, List<@Nullable String> row)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                json.writeFieldName(names.get(i));
                value(json, headings.get(i).kind(), row.get(i));
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Grid.Kind kind, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (kind == Grid.Kind.NUMBER && NUMBER.matcher(value).matches()) {
            json.writeNumber(value);
        } else if (kind == Grid.Kind.BOOLEAN) {
            json.writeBoolean(Boolean.parseBoolean(value));
        } else if (kind == Grid.Kind.JSON) {
            json.writeRawValue(value);
        } else {
            json.writeString(value);
        }
    }
}
