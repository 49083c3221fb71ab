package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.form.text.Span;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * The documents that an attachment refers to: items of a list, and paragraphs with an address. A heading that says what
 * they show gives the level of effect for those below it; no other words do.
 */
final class CitedDocuments {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-•*–]\\s+)?(?:\\d{1,2}[.)]\\s+)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+|www\\.[^\\s<>]+");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])((?:19|20)\\d\\d)(?![\\d]|\\s?[–-]\\s?\\d)");
    private static final int LONGEST_HEADING = 12;
    private static final Pattern USED = Pattern.compile("(?iu)implementer|tatt i bruk|teke i bruk|tatt i praksis");
    private static final Pattern QUALITY =
            Pattern.compile("(?iu)pasientrapporter|kvalitet|merverdi|meirverdi|helseeffekt|behandlingsresultat");
    private static final Pattern RECEIVED =
            Pattern.compile("(?iu)mottatt|motteke|deltak|kursdeltak|nådd ut|opplæring gitt");

    private final Section section;
    private final String attachment;
    private final FactRows facts;
    private final int assessmentYear;

    CitedDocuments(Section section, int number, FactRows facts, int assessmentYear) {
        this.section = section;
        this.attachment = Attachments.KINDS.get(number - 1);
        this.facts = facts;
        this.assessmentYear = assessmentYear;
    }

    /** A line, seen as part of a list. */
    private record Part(Found line, boolean isItem, Optional<String> address) {
        boolean isOnlyAddress() {
            return address.isPresent()
                    && line.text().replace(address.get(), "").codePoints().noneMatch(Character::isLetterOrDigit);
        }

        boolean mayBeHeading() {
            return !isItem
                    && address.isEmpty()
                    && line.text().split("\\s+", -1).length <= LONGEST_HEADING
                    && !line.text().endsWith(".");
        }
    }

    private record Cited(Part part, Optional<String> address, Optional<String> level) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int item = 0;
        for (Cited cited : cited()) {
            item++;
            rows.add(row(cited, item));
            if (attachment.equals("results")) {
                cited.level()
                        .ifPresent(level -> rows.add(facts.of(
                                        PlanTables.DOCUMENTED_RESULT,
                                        cited.part().line().place())
                                .set("effect_level", level)
                                .set("evidence", "referred")
                                .build()));
            }
        }
        return rows;
    }

    private List<Cited> cited() {
        List<Part> parts = parts();
        List<Cited> cited = new ArrayList<>();
        Optional<String> level = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<String> following =
                    i + 1 < parts.size() && parts.get(i + 1).isOnlyAddress()
                            ? parts.get(i + 1).address()
                            : Optional.empty();
            if (part.isOnlyAddress() && !part.isItem()) {
                continue;
            }
            if (part.isItem() || part.address().isPresent() || following.isPresent()) {
                cited.add(new Cited(part, part.address().or(() -> following), level));
            } else if (part.mayBeHeading()) {
                level = level(part.line().text());
            }
        }
        return cited;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Found line : section.content().findAll(LINE)) {
            Matcher mark = ITEM.matcher(line.groups().get(0));
            boolean item = mark.find() && !mark.group().isBlank();
            if (line.text().codePoints().anyMatch(Character::isLetter)) {
                Matcher address = ADDRESS.matcher(line.text());
                parts.add(new Part(
                        line,
                        item,
                        address.find() ? Optional.of(address.group().replaceAll("[).,;]+$", "")) : Optional.empty()));
            }
        }
        return parts;
    }

    private Row row(Cited cited, int item) {
        String text = ITEM.matcher(cited.part().line().text()).replaceFirst("");
        String title = ADDRESS.matcher(text)
                .replaceAll("")
                .replaceAll("\\(\\s*\\)", "")
                .replaceAll("[\\s:,<>]+$", "")
                .strip();
        Matcher year = YEAR.matcher(title);
        return facts.of(
                        QuestionnaireTables.CITED_DOCUMENT,
                        trimmed(cited.part().line()).place().orElseThrow())
                .set("assessment_year", assessmentYear)
                .set("attachment", attachment)
                .set("item", item)
                .set("title", title.isEmpty() ? null : ContactMask.mask(title))
                .set("dated_year", year.find() ? Integer.valueOf(year.group(1)) : null)
                .set("address", orNull(cited.address()))
                .build();
    }

    private Content trimmed(Found line) {
        Matcher mark = ITEM.matcher(line.groups().get(0));
        int start = line.span().start() + (mark.find() ? mark.end() : 0);
        return new Content(
                section.content().source(), List.of(new Span(start, line.span().end())));
    }

    private static Optional<String> level(String heading) {
        String text = heading.toLowerCase(Locale.ROOT);
        List<String> levels = new ArrayList<>();
        if (RECEIVED.matcher(text).find()) {
            levels.add("received");
        }
        if (USED.matcher(text).find()) {
            levels.add("used");
        }
        if (QUALITY.matcher(text).find()) {
            levels.add("quality");
        }
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
