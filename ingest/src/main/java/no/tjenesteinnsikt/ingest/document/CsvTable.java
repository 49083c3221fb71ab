package no.tjenesteinnsikt.ingest.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * A text seen as CSV (RFC 4180): comma, semicolon or tab, whichever the header has most of. Empty lines are skipped; line
 * ends inside quotes are line feeds.
 *
 * @param header the names of the columns, without blanks around them
 * @param headerPlace the header's lines
 * @param records the records after the header, as far as the text could be read
 * @param fault why the rest could not be read, where something is left
 */
public record CsvTable(List<String> header, TextPlace headerPlace, List<CsvRecord> records, Optional<Finding> fault) {
    private static final String SEPARATORS = ",;\t";

    public CsvTable {
        header = List.copyOf(header);
        records = List.copyOf(records);
    }

    /** The names in the first line that is not blank: what recognises a CSV form. One name if nothing parts them. */
    public static List<String> headerOf(TextDocument document) {
        return firstLine(document)
                .map(line -> new TextDocument(document.sourceId(), document.fileName(), List.of(new Line(1, line))))
                .map(line -> of(line).header())
                .orElse(List.of());
    }

    /** The cell of a record in the column of that name; empty where the header or the record has no such cell. */
    public Optional<CsvField> cell(CsvRecord row, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.fields().size()
                ? Optional.empty()
                : Optional.of(row.fields().get(index));
    }

    /** Reads the whole text. */
    public static CsvTable of(TextDocument document) {
        char separator = separator(firstLine(document).orElse(""));
        String text = document.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        List<CsvRecord> read = new ArrayList<>();
        Optional<Finding> fault = Optional.empty();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(DocumentOpener.LARGEST_BYTES)
                .build(new LocatedRecords(document), text)) {
            reader.forEach(read::add);
        } catch (CsvParseException e) {
            fault = Optional.of(fault(document, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table(read, fault);
    }

    /** Whether every record has as many fields as the header, at least two of them, and there is a record. */
    static boolean looksLikeCsv(TextDocument document) {
        if (firstLine(document).filter(line -> separators(line) > 0).isEmpty()) {
            return false;
        }
        CsvTable table = of(document);
        int width = table.header().size();
        return width > 1
                && table.fault().isEmpty()
                && !table.records().isEmpty()
                && table.records().stream().allMatch(r -> r.fields().size() == width);
    }

    private static CsvTable table(List<CsvRecord> read, Optional<Finding> fault) {
        if (read.isEmpty()) {
            return new CsvTable(List.of(), TextPlace.lines(1, 1), List.of(), fault);
        }
        List<String> names = read.get(0).fields().stream()
                .map(f -> f.value().orElse("").strip())
                .toList();
        return new CsvTable(names, read.get(0).place(), read.subList(1, read.size()), fault);
    }

    private static Optional<String> firstLine(TextDocument document) {
        return document.lines().stream()
                .map(Line::text)
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private static char separator(String header) {
        char best = SEPARATORS.charAt(0);
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long separators(String header) {
        return count(header, separator(header));
    }

    /** How often the separator stands outside quotes. */
    private static long count(String header, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    private static Finding fault(TextDocument document, List<CsvRecord> read) {
        int line = read.isEmpty() ? 1 : read.get(read.size() - 1).place().lastLine() + 1;
        String place = TextPlace.lines(
                        Math.min(line, document.lines().size()),
                        document.lines().size())
                .locator();
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "csv_quotes",
                "Kan ikke lese CSV-filen fra linje " + line + ": et anførselstegn er ikke avsluttet riktig.",
                "Sett anførselstegn rundt hele feltet, og skriv anførselstegn inni feltet to ganger.",
                place);
    }
}
