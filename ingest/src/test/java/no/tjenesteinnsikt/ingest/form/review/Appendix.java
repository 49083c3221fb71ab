package no.tjenesteinnsikt.ingest.form.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;

/** A fictional report with an appendix, in which defects can be planted. Each row is one line unless a test breaks it. */
final class Appendix {
    static final String HEADING = "Helhetlig gjennomgang nasjonale kompetansetjenester 2031";

    private final int columns;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private String heading = HEADING;

    private Appendix(int columns) {
        this.columns = columns;
    }

    static Appendix of(int columns, long seed) {
        Random random = new Random(seed);
        Appendix appendix = new Appendix(columns);
        for (RowLabel label : RowLabel.ALL) {
            List<String> row = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                row.add(cell(label, random));
            }
            appendix.cells.put(label.id(), row);
            appendix.rows.put(label.id(), label.title() + " " + appendix.values(label.id()));
        }
        return appendix;
    }

    private static String cell(RowLabel label, Random random) {
        return switch (label.id()) {
            case RowLabel.AGE -> String.valueOf(random.nextInt(31));
            case RowLabel.FTE -> {
                String[] decimals = {"", "", ",5", ",25", ",8", ",05"};
                yield random.nextInt(40) + decimals[random.nextInt(decimals.length)];
            }
            default -> random.nextInt(3) == 0 ? "1" : "2";
        };
    }

    /** The cells as printed, with the totals of an answer row. */
    String values(String id) {
        String numbers = String.join(" ", cells(id));
        boolean answers = !id.equals(RowLabel.AGE) && !id.equals(RowLabel.FTE);
        return answers ? numbers + " " + count(id, "1") + " " + count(id, "2") : numbers;
    }

    int count(String id, String answer) {
        return Collections.frequency(cells(id), answer);
    }

    List<String> cells(String id) {
        return cells.getOrDefault(id, List.of());
    }

    Appendix set(String id, int column, String value) {
        cells(id).set(column - 1, value);
        RowLabel label = label(id);
        rows.put(id, label.title() + " " + values(id));
        return this;
    }

    /** Changes a row as it stands in the text; an empty text takes it away. */
    Appendix change(String id, UnaryOperator<String> change) {
        rows.compute(id, (key, row) -> change.apply(row == null ? "" : row));
        return this;
    }

    /** Replaces the token of a row's values at that position, from 1; an empty one takes it away. */
    Appendix token(String id, int position, String token) {
        List<String> tokens = new ArrayList<>(List.of(values(id).split(" ", -1)));
        tokens.set(position - 1, token);
        tokens.removeIf(String::isEmpty);
        return change(id, row -> label(id).title() + " " + String.join(" ", tokens));
    }

    Appendix heading(String line) {
        heading = line;
        return this;
    }

    int line(String id) {
        int line = 1;
        for (String text : text().split("\n", -1)) {
            if (text.startsWith(label(id).title())) {
                return line;
            }
            line++;
        }
        throw new IllegalArgumentException("Cannot find row " + id);
    }

    String text() {
        StringBuilder text =
                new StringBuilder("Rapport om en nasjonal kompetansetjeneste og dens gjennomgang i vår tid\n" + heading
                        + "\n\nVi har sett på tjenestene, og gjør rede for det her.\n");
        rows.values().stream()
                .filter(r -> !r.isEmpty())
                .forEach(r -> text.append('\n').append(r).append('\n'));
        return text.toString();
    }

    TextDocument document() {
        return document(text());
    }

    static TextDocument document(String text) {
        Opened opened = new DocumentOpener().open(text.getBytes(StandardCharsets.UTF_8), "rapport.txt");
        return ((Opened.Text) opened).document();
    }

    static RowLabel label(String id) {
        return RowLabel.ALL.stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    int columns() {
        return columns;
    }
}
