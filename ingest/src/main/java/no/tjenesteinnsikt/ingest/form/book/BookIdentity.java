package no.tjenesteinnsikt.ingest.form.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.document.Workbook;

/**
 * What a workbook says of itself on its hidden sheet.
 *
 * @param facts by their names, empty where the sheet is gone
 */
public record BookIdentity(Map<String, String> facts) {
    public BookIdentity {
        facts = Map.copyOf(facts);
    }

    /** Reads the hidden sheet. */
    public static BookIdentity of(Workbook workbook) {
        Map<String, String> facts = new HashMap<>();
        workbook.sheet(BookWriter.IDENTITY).ifPresent(sheet -> {
            for (SheetRow row : sheet.rows()) {
                row.cell(1)
                        .ifPresent(key -> row.cell(2)
                                .ifPresent(value -> facts.putIfAbsent(
                                        key.value().text(), value.value().text().strip())));
            }
        });
        return new BookIdentity(facts);
    }

    /** What it says under a name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
    }

    /** A whole number under a name; empty where there is none. */
    public Optional<Integer> number(String name) {
        return get(name).filter(value -> value.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
