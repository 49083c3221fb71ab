package no.tjenesteinnsikt.dashboard.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.TableChanges;
import no.tjenesteinnsikt.dashboard.read.RowChange;
import no.tjenesteinnsikt.dashboard.read.RowChange.CellChange;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionComparison;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;

/** Says what an edition that waits would change, in cells and in indicators. */
final class ChangeReport {
    private static final int SHOWN = 20;
    private static final int LONGEST = 60;
    private static final Map<RowChange.Kind, String> KINDS =
            Map.of(RowChange.Kind.ADDED, "ny", RowChange.Kind.REMOVED, "borte", RowChange.Kind.CHANGED, "endret");

    private ChangeReport() {}

    /**
     * Prints what differs from the published edition, the first rows of each table.
     *
     * @param file gets every cell that differs, as CSV
     */
    static void print(Console console, DatasetFolder folder, Edition after, Optional<Path> file) {
        Optional<Edition> before = folder.published();
        EditionChanges changes = file.isPresent()
                ? written(folder, before, after, file.get())
                : compared(folder, before, after, change -> {});
        console.out()
                .println("Endringer fra " + before.map(Edition::snapshot).orElse("ingen datautgave") + " til "
                        + after.snapshot() + ":");
        if (changes.tables().isEmpty()) {
            console.out().println("  ingen");
        }
        changes.tables().forEach(table -> print(console, table));
    }

    private static EditionChanges compared(
            DatasetFolder folder, Optional<Edition> before, Edition after, Consumer<RowChange> every) {
        return EditionChanges.of(
                new DuckDbEditionComparison((table, column) -> VisibleColumns.isPersonal(column)),
                folder,
                before,
                after,
                SHOWN,
                every);
    }

    private static EditionChanges written(DatasetFolder folder, Optional<Edition> before, Edition after, Path file) {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            csv.writeRecord("table", "change", "key", "column", "before", "after");
            return compared(folder, before, after, change -> {
                for (CellChange cell : change.cells()) {
                    csv.writeRecord(
                            change.table().name(),
                            change.kind().name().toLowerCase(Locale.ROOT),
                            String.join(" ", change.keyWords()),
                            cell.column(),
                            cell.before().orElse(null),
                            cell.after().orElse(null));
                }
            });
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE,
                    "Kan ikke skrive endringene til «" + LakeException.printable(file.toString())
                            + "»: se at mappen finnes og kan skrives til.",
                    e);
        }
    }

    private static void print(Console console, TableChanges table) {
        console.out()
                .println((table.isResult() ? "indikatorer, " : "")
                        + table.table().name() + ": " + table.counts().added() + " nye, "
                        + table.counts().removed() + " borte, "
                        + table.counts().changed() + " endret");
        table.first().forEach(change -> console.out().println("  " + line(change)));
        long rest = table.counts().all() - table.first().size();
        if (rest > 0) {
            console.out().println("  … og " + rest + " til: skriv alle til en fil med --changes.");
        }
    }

    private static String line(RowChange change) {
        String cells = change.cells().stream().map(cell -> cell(change, cell)).collect(Collectors.joining(", "));
        String key = change.key().isEmpty() ? "" : " " + String.join(" ", change.keyWords());
        return KINDS.get(change.kind()) + shortened(key) + ": " + cells;
    }

    private static String cell(RowChange change, CellChange cell) {
        String before = cell.before().map(ChangeReport::quoted).orElse("(tomt)");
        String after = cell.after().map(ChangeReport::quoted).orElse("(tomt)");
        return switch (change.kind()) {
            case ADDED -> cell.column() + " " + after;
            case REMOVED -> cell.column() + " " + before;
            case CHANGED -> cell.column() + " " + before + " → " + after;
        };
    }

    private static String quoted(String value) {
        return "«" + shortened(LakeException.printable(value)) + "»";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
