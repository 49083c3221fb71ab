package no.tjenesteinnsikt.ingest.form.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.CsvField;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** The lines of a file with one figure a line, and what is wrong with them. A line with a bad cell is left out. */
final class FigureLines {
    private static final String LEFT_OUT = "Rett feltet, og legg filen inn på nytt. Raden er utelatt til det er gjort.";
    /** As in the lake: at most 14 digits before the point and 4 after it. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}(?:\\.\\d{1,4})?");

    /** The typographic minus, which spreadsheets and word processors write in Norwegian. */
    private static final char MINUS = '\u2212';

    private static final Pattern COMMA = Pattern.compile("[-\u2212]?\\d{1,14},\\d{1,4}");
    /** Norwegian spreadsheets may write a point between thousands; three decimals are written with a fourth digit. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[-\u2212]?[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern PARTED =
            Pattern.compile("[-\u2212]?\\d{1,3}(?:[.\\s\u00a0\u202f]\\d{3})+(?:[.,]\\d{1,4})?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final TextDocument document;
    private final CsvTable csv;
    private final List<Finding> findings = new ArrayList<>();

    FigureLines(TextDocument document) {
        this.document = document;
        CsvTable read = CsvTable.of(document);
        this.csv = new CsvTable(lower(read.header()), read.headerPlace(), read.records(), read.fault());
        csv.fault().ifPresent(findings::add);
    }

    /** The names in the first line, in small letters, as this form knows its columns. */
    static List<String> headerOf(TextDocument document) {
        return lower(CsvTable.headerOf(document));
    }

    private static List<String> lower(List<String> header) {
        return header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether the header has all the needed columns, and besides them only others that are known. */
    static boolean fits(TextDocument document, Set<String> needed, Set<String> others) {
        List<String> header = headerOf(document);
        Set<String> foreign = new HashSet<>(header);
        boolean once = foreign.size() == header.size();
        foreign.removeAll(needed);
        foreign.removeAll(others);
        return once && foreign.isEmpty() && header.containsAll(needed);
    }

    /** The lines with as many fields as the header; the others give a finding each, but for those without a value. */
    List<CsvRecord> records() {
        List<CsvRecord> whole = new ArrayList<>();
        for (CsvRecord line : csv.records()) {
            List<String> cells = line.fields().stream()
                    .map(field -> field.value().orElse("").strip())
                    .toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (lower(cells).equals(csv.header())) {
                look(
                        "header_repeated",
                        "Linje " + line.place().firstLine() + " gjentar kolonnenavnene. Den er ikke lest som en rad.",
                        "Se om to filer er satt sammen, og fjern linjen.",
                        line.place().locator());
            } else if (line.fields().size() == csv.header().size()) {
                whole.add(line);
            } else {
                error(
                        "csv_width",
                        "Linje " + line.place().firstLine() + " har "
                                + line.fields().size() + " felt, men første linje har "
                                + csv.header().size() + ".",
                        "Sett inn eller fjern skilletegn, og legg filen inn på nytt.",
                        line.place().locator());
            }
        }
        return whole;
    }

    List<Finding> findings() {
        return findings;
    }

    String sourceId() {
        return document.sourceId();
    }

    /** A cell's text without blanks around it; empty where it has none. */
    Optional<String> text(CsvRecord line, String column) {
        return csv.cell(line, column)
                .flatMap(CsvField::value)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    /** A cell's running text, with addresses and telephone numbers masked. */
    Optional<String> prose(CsvRecord line, String column) {
        return text(line, column).map(text -> {
            String masked = ContactMask.mask(text);
            if (!masked.equals(text)) {
                findings.add(ContactMask.finding(sourceId(), column, locator(line, column)));
            }
            return masked;
        });
    }

    String locator(CsvRecord line, String column) {
        return csv.cell(line, column)
                .map(CsvField::place)
                .orElse(TextPlace.lines(line.place().firstLine(), line.place().lastLine()))
                .locator();
    }

    /** A number, with a point before its decimals. */
    Optional<BigDecimal> number(CsvRecord line, String column) {
        Optional<String> text = text(line, column);
        if (text.filter(t -> COMMA.matcher(t).matches()).isPresent()) {
            error(
                    "decimal_comma",
                    field(column) + shown(text) + ", men må ha desimalpunktum.",
                    "Skriv tallet med punktum. " + LEFT_OUT,
                    locator(line, column));
            return Optional.empty();
        }
        if (text.filter(t -> THOUSANDS_OR_DECIMALS.matcher(t).matches()).isPresent()) {
            String digits = text.get();
            error(
                    "number_ambiguous",
                    field(column) + shown(text)
                            + ", som kan være et helt tall med punktum mellom tusenene eller et tall med tre desimaler.",
                    "Skriv " + digits.replace(".", "") + " eller " + digits + "0. " + LEFT_OUT,
                    locator(line, column));
            return Optional.empty();
        }
        Optional<BigDecimal> number = text.map(t -> t.replace(MINUS, '-'))
                .filter(t -> NUMBER.matcher(t).matches())
                .map(BigDecimal::new);
        if (number.isEmpty()) {
            boolean parted = text.filter(t -> PARTED.matcher(t).matches()).isPresent();
            bad(
                    line,
                    column,
                    "et tall med desimalpunktum og høyst 4 desimaler",
                    parted ? "Skriv tallet uten mellomrom eller punktum mellom tusenene. " : "");
        }
        return number;
    }

    /** One year. A span of years is none: the figure is about no single one of them. */
    Optional<Integer> year(CsvRecord line, String column, Optional<Integer> given) {
        Optional<String> text = text(line, column);
        if (text.isEmpty() && given.isPresent()) {
            return given;
        }
        Optional<Integer> year = text.filter(t -> YEAR.matcher(t).matches()).map(Integer::valueOf);
        if (year.isEmpty()) {
            error(
                    "report_year_invalid",
                    field(column) + shown(text) + ", men må være ett årstall.",
                    text.isEmpty()
                            ? "Skriv året, eller oppgi det med --report-year. Raden er utelatt til det er gjort."
                            : "Skriv ett år, eller én linje for hvert år. Raden er utelatt til det er gjort.",
                    locator(line, column));
        }
        return year;
    }

    /** A text that has to be there, on one line. */
    Optional<String> required(CsvRecord line, String column) {
        Optional<String> text = prose(line, column).map(t -> t.replaceAll("\\s+", " "));
        if (text.isEmpty()) {
            bad(line, column, "fylt ut");
        }
        return text;
    }

    void bad(CsvRecord line, String column, String allowed) {
        bad(line, column, allowed, "");
    }

    private void bad(CsvRecord line, String column, String allowed, String hint) {
        error(
                "cell_invalid",
                field(column) + shown(text(line, column)) + ", men må være " + allowed + ".",
                hint + LEFT_OUT,
                locator(line, column));
    }

    void look(String code, String message, String remedy, String locator) {
        findings.add(new Finding(sourceId(), Severity.LOOK, code, message, remedy, locator));
    }

    void warn(String code, String message, String remedy, String locator) {
        findings.add(new Finding(sourceId(), Severity.WARNING, code, message, remedy, locator));
    }

    private void error(String code, String message, String remedy, String locator) {
        findings.add(new Finding(sourceId(), Severity.ERROR, code, message, remedy, locator));
    }

    private static String field(String column) {
        return "Feltet «" + column + "» er ";
    }

    private static String shown(Optional<String> text) {
        return text.map(t -> "«" + LakeException.printable(t) + "»").orElse("tomt");
    }
}
