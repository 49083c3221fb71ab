package no.tjenesteinnsikt.dashboard.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.export.Grid;
import no.tjenesteinnsikt.dashboard.export.GridFormat;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CheckedFigure;
import no.tjenesteinnsikt.dashboard.view.CheckedFigure.Reading;
import org.jspecify.annotations.Nullable;

/** The forms in which published figures are held against computed ones. */
enum CheckFormat {
    /** For people: one line for each reading. */
    TABLE {
        @Override
        void write(List<CheckedFigure> figures, Appendable out) throws IOException {
            Texts texts = Texts.in(Language.NB);
            List<List<@Nullable String>> rows = new ArrayList<>();
            figures.forEach(figure -> rows.addAll(rows(figure, texts)));
            List<Grid.Heading> headings = List.of(
                    heading("tall"),
                    heading("avsnitt"),
                    heading("hva"),
                    heading("publisert"),
                    heading("lesemåte"),
                    heading("beregnet"),
                    heading("dom"));
            GridFormat.TABLE.write(new Grid(headings, rows), out);
        }
    },
    /** For programs: the array of the contract. */
    JSON {
        @Override
        void write(List<CheckedFigure> figures, Appendable out) throws IOException {
            JsonMapper mapper = new JsonMapper();
            ArrayNode array = mapper.createArrayNode();
            figures.forEach(figure -> addFigure(array.addObject(), figure));
            out.append(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array))
                    .append('\n');
        }
    };

    abstract void write(List<CheckedFigure> figures, Appendable out) throws IOException;

    private static Grid.Heading heading(String name) {
        return new Grid.Heading(name, Grid.Kind.TEXT);
    }

    private static List<List<@Nullable String>> rows(CheckedFigure figure, Texts texts) {
        String verdict = texts.get("verdict." + figure.verdict());
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Reading reading : figure.readings()) {
            rows.add(row(figure, reading.name(), reading.computedText().orElse(""), verdict));
        }
        if (rows.isEmpty()) {
            rows.add(row(figure, figure.reason().orElse(""), "", verdict));
        }
        return rows;
    }

    private static List<@Nullable String> row(CheckedFigure figure, String reading, String computed, String verdict) {
        List<@Nullable String> row = new ArrayList<>();
        row.addAll(List.of(figure.figureId(), figure.section(), figure.statement(), figure.published()));
        row.addAll(List.of(reading, computed, verdict));
        return row;
    }

    private static void addFigure(ObjectNode node, CheckedFigure figure) {
        node.put("figure_id", figure.figureId())
                .put("period_type", figure.periodType())
                .put("period", figure.period())
                .put("section", figure.section())
                .put("statement", figure.statement())
                .put("published", figure.published())
                .put("verdict", figure.verdict())
                .put("reason", figure.reason().orElse(null));
        ArrayNode readings = node.putArray("readings");
        for (Reading reading : figure.readings()) {
            readings.addObject()
                    .put("name", reading.name())
                    .put("definition", reading.definition())
                    .put("computed", reading.computed().orElse(null))
                    .put("agrees", reading.agrees().orElse(null));
        }
        node.put("source_id", figure.sourceId()).put("locator", figure.locator());
    }
}
