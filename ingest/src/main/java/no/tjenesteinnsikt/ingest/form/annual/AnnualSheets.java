package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** The sheets of an annual report, each found by its name, or, where it was renamed, by its headings. */
final class AnnualSheets {
    private final Map<ReportSheet, BookSheet> found = new EnumMap<>(ReportSheet.class);

    private AnnualSheets() {}

    static AnnualSheets of(Workbook workbook) {
        AnnualSheets sheets = new AnnualSheets();
        List<BookSheet> left = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            BookSheet readable = new BookSheet(sheet);
            Optional<ReportSheet> named = named(sheet.name()).filter(known -> !sheets.found.containsKey(known));
            if (named.isPresent()) {
                sheets.found.put(named.get(), readable);
            } else {
                left.add(readable);
            }
        }
        for (ReportSheet wanted : ReportSheet.values()) {
            if (!sheets.found.containsKey(wanted)) {
                left.stream()
                        .filter(sheet -> looksLike(wanted, sheet))
                        .findFirst()
                        .ifPresent(sheet -> {
                            sheets.found.put(wanted, sheet);
                            left.remove(sheet);
                        });
            }
        }
        return sheets;
    }

    private static Optional<ReportSheet> named(String name) {
        String stripped = name.strip();
        for (ReportSheet sheet : ReportSheet.values()) {
            if (sheet.tab().equalsIgnoreCase(stripped)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private static boolean looksLike(ReportSheet wanted, BookSheet sheet) {
        return switch (wanted) {
            case ABOUT -> sheet.has(AnnualWords.SERVICE) && sheet.has(AnnualWords.DESCRIPTION);
            case ROLES -> sheet.has(AnnualWords.ROLE) && sheet.has(AnnualWords.NAME) && sheet.has(AnnualWords.SHOWN);
            case ACTIVITY -> sheet.has(AnnualWords.ACTIVITY) && sheet.has(AnnualWords.ACTIVITY_TITLE);
            case EVALUATION -> sheet.has(AnnualWords.QUESTION) && sheet.has(AnnualWords.ANSWER);
        };
    }

    /** How many of the four say what such sheets say. */
    int known() {
        return (int) found.entrySet().stream()
                .filter(sheet -> looksLike(sheet.getKey(), sheet.getValue()))
                .count();
    }

    Optional<BookSheet> find(ReportSheet sheet) {
        return Optional.ofNullable(found.get(sheet));
    }

    /** Says which sheets were renamed or are gone. */
    void report(CellValues values, ReportTemplate template) {
        for (ReportSheet wanted : ReportSheet.values()) {
            Optional<BookSheet> sheet = find(wanted);
            if (sheet.isPresent() && !sheet.get().name().strip().equalsIgnoreCase(wanted.tab())) {
                values.say(
                        Severity.WARNING,
                        "sheet_renamed",
                        "Arket «" + sheet.get().name() + "» er lest som «" + wanted.tab()
                                + "»: overskriftene er de samme.",
                        "Gi arket navnet «" + wanted.tab() + "» igjen.",
                        sheet.get().start());
            } else if (sheet.isEmpty() && !template.on(wanted).isEmpty()) {
                values.say(
                        Severity.ERROR,
                        "sheet_missing",
                        "Arket «" + wanted.tab() + "» finnes ikke, og ingen andre ark har overskriftene.",
                        "Hent arket fra en ny arbeidsbok, fyll det ut, og legg arbeidsboken inn på nytt.",
                        anywhere());
            }
        }
    }

    /** A place for what is said of the workbook as a whole. */
    String anywhere() {
        return found.values().stream().findFirst().map(BookSheet::start).orElse("A!A1");
    }
}
