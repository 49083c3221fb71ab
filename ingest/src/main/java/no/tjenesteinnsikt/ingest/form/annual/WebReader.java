package no.tjenesteinnsikt.ingest.form.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Reads the items of the web page. Who looked and when are a part of the fact: an item without them is left out. */
final class WebReader {
    private static final List<String> HEADS =
            List.of(AnnualWords.WEB_ITEM, AnnualWords.WEB_MET, AnnualWords.WEB_BY, AnnualWords.WEB_ON);

    private final BookSheet sheet;
    private final ReportTemplate template;
    private final BookRows facts;
    private final CellValues values;

    WebReader(BookSheet sheet, ReportTemplate template, BookRows facts, CellValues values) {
        this.sheet = sheet;
        this.template = template;
        this.facts = facts;
        this.values = values;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (!template.asks("web_page")) {
            return rows;
        }
        for (BookTable table : sheet.tables(List.of(AnnualWords.WEB_ITEM, AnnualWords.WEB_MET))) {
            for (SheetRow row : sheet.rows()) {
                Optional<String> item = row.number() <= table.headRow()
                        ? Optional.empty()
                        : table.cell(row.number(), AnnualWords.WEB_ITEM).shown().flatMap(AnnualWords.WEB_ITEMS::code);
                item.flatMap(code -> row(table, row.number(), code)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<Row> row(BookTable table, int row, String code) {
        Optional<String> met = values.code(table.cell(row, AnnualWords.WEB_MET), AnnualWords.WEB_MET, CodeList.YES_NO)
                .value();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> by = values.text(table.cell(row, AnnualWords.WEB_BY), AnnualWords.WEB_BY)
                .value();
        Optional<LocalDate> on = values.day(table.cell(row, AnnualWords.WEB_ON), AnnualWords.WEB_ON)
                .value();
        if (by.isEmpty() || on.isEmpty()) {
            values.error(
                    "web_check_incomplete",
                    "Punktet «" + AnnualWords.WEB_ITEMS.label(code) + "» mangler "
                            + (by.isEmpty() ? "hvem som kontrollerte" : "datoen det ble kontrollert")
                            + ", og er utelatt.",
                    "Skriv hvem som kontrollerte og når, og legg arbeidsboken inn på nytt.",
                    table.cell(row, by.isEmpty() ? AnnualWords.WEB_BY : AnnualWords.WEB_ON));
            return Optional.empty();
        }
        return Optional.of(facts.of(ReportTables.WEB_REQUIREMENT, table.place(row, HEADS))
                .set("requirement", code)
                .set("met", met.get().equals("yes"))
                .set("checked_by", by.get())
                .set("checked_on", on.get())
                .build());
    }
}
