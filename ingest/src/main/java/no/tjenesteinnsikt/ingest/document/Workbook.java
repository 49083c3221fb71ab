package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import java.util.Optional;

/**
 * A workbook as sheets of typed cells, each as its author typed it or as its formula came out.
 *
 * @param sheets in their order, hidden ones too
 */
public record Workbook(List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
