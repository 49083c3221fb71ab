package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookIdentity;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * Which template a workbook follows: what its first sheet says, else what the hidden one says; where neither does, the
 * one template whose questions stand on the sheet.
 */
final class TemplateFinder {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[Mm]al\\s*)?([1-9])\\b.*");

    private final AnnualSheets sheets;
    private final BookIdentity identity;
    private final CellValues values;

    TemplateFinder(AnnualSheets sheets, BookIdentity identity, CellValues values) {
        this.sheets = sheets;
        this.identity = identity;
        this.values = values;
    }

    /** The template; empty, with a finding, where it cannot be told. */
    Optional<ReportTemplate> find() {
        Optional<BookCell> cell = sheets.find(ReportSheet.ABOUT).flatMap(sheet -> sheet.beside(AnnualWords.TEMPLATE));
        Optional<ReportTemplate> seen = cell.flatMap(BookCell::shown)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> ReportTemplates.of(Integer.parseInt(m.group(1))));
        Optional<ReportTemplate> hidden =
                identity.number(AnnualWorkbook.TEMPLATE_KEY).flatMap(ReportTemplates::of);
        if (seen.isPresent()
                && hidden.isPresent()
                && seen.get().number() != hidden.get().number()) {
            values.say(
                    Severity.ERROR,
                    "template_changed",
                    "Arbeidsboken ble laget for mal " + hidden.get().number() + ", men arket sier mal "
                            + seen.get().number() + ". Spørsmålene er lest etter mal "
                            + asked(seen.get(), hidden.get()).number() + ".",
                    "Hent en ny arbeidsbok for riktig mal, og flytt svarene over.",
                    cell.map(BookCell::locator).orElse(sheets.anywhere()));
            return Optional.of(asked(seen.get(), hidden.get()));
        }
        Optional<ReportTemplate> template = seen.or(() -> hidden).or(this::byQuestions);
        if (template.isEmpty()) {
            values.say(
                    Severity.ERROR,
                    "template_unknown",
                    "Arbeidsboken sier ikke hvilken mal den følger, og spørsmålene passer ikke til bare én.",
                    "Skriv malens nummer ved «" + AnnualWords.TEMPLATE + "» i arket «" + ReportSheet.ABOUT.tab() + "».",
                    sheets.anywhere());
        }
        return template;
    }

    /** Of two templates, the one more of whose questions stand on the sheets. */
    private ReportTemplate asked(ReportTemplate seen, ReportTemplate hidden) {
        return questions(seen) >= questions(hidden) ? seen : hidden;
    }

    private Optional<ReportTemplate> byQuestions() {
        List<ReportTemplate> fitting = ReportTemplates.all().stream()
                .filter(t -> questions(t) > 0
                        && questions(t) == t.on(ReportSheet.EVALUATION).size())
                .toList();
        long most = fitting.stream().mapToLong(this::questions).max().orElse(0);
        List<ReportTemplate> best =
                fitting.stream().filter(t -> questions(t) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private long questions(ReportTemplate template) {
        Optional<BookSheet> sheet = sheets.find(ReportSheet.EVALUATION);
        return template.on(ReportSheet.EVALUATION).stream()
                .filter(q -> sheet.filter(s -> s.has(q.label())).isPresent())
                .count();
    }
}
