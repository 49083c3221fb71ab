package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.Hit;
import no.tjenesteinnsikt.ingest.form.text.Label;
import no.tjenesteinnsikt.ingest.form.text.LabelSet;
import no.tjenesteinnsikt.ingest.form.text.ReadableText;
import no.tjenesteinnsikt.ingest.form.text.Sections;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.form.text.Span;

/**
 * One or more attachments of a questionnaire that came as a document of their own, parted at their headings.
 *
 * @param text the document
 * @param sections the parts of the text, which hold the field with the service's name
 * @param attachments what stands under each attachment's heading, by its number
 * @param head the heading and the lines below it
 */
record AttachmentDocument(ReadableText text, Sections sections, Map<Integer, Section> attachments, Content head) {
    private static final LabelSet LABELS = new LabelSet(QuestionLabels.ofAttachment());
    private static final int FIRST_LINES = 6;
    private static final int HEAD_LINES = 10;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern TITLE =
            Pattern.compile("(?iu)[#*_\\s]*vedlegg(?:\\s+nr\\.?)?\\s+([1-3])(?![\\d.]).{0,120}");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern TIME_PLAN = Pattern.compile("(?iu)tidsplan|fr[ae]mdriftsplan|tidslinje");
    private static final List<Pattern> TOPICS = List.of(
            Pattern.compile("(?iu)kompetansespr(?:ed|ei)|spr(?:edn|ei)ings(?:plan|tiltak)"),
            Pattern.compile("(?iu)resultat"),
            Pattern.compile("(?iu)behov|tidsplan|fr[ae]mdriftsplan|tidslinje|kompetansesva[kg]"));

    AttachmentDocument {
        attachments = Map.copyOf(attachments);
    }

    static Optional<AttachmentDocument> of(TextDocument document) {
        Optional<Integer> number = document.lines().stream()
                .map(Line::text)
                .filter(line -> !line.isBlank())
                .limit(FIRST_LINES)
                .map(AttachmentDocument::number)
                .flatMap(Optional::stream)
                .findFirst();
        return number.map(first -> of(ReadableText.of(document), first));
    }

    private static Optional<Integer> number(String line) {
        Matcher title = TITLE.matcher(line.strip());
        return title.matches() && !title.group().endsWith(".")
                ? Optional.of(Integer.valueOf(title.group(1)))
                : Optional.empty();
    }

    private static AttachmentDocument of(ReadableText text, int first) {
        Sections sections = Sections.of(text, LABELS);
        Map<Integer, Section> attachments = new TreeMap<>();
        for (int number = 1; number <= Attachments.KINDS.size(); number++) {
            int wanted = number;
            sections.all(QuestionLabels.ATTACHMENT + number).stream()
                    .filter(s -> s.content().words() >= FEWEST_WORDS)
                    .reduce((a, b) -> b)
                    .ifPresent(s -> attachments.put(wanted, s));
        }
        if (!attachments.containsKey(first)) {
            whole(text, first).ifPresent(section -> attachments.put(first, section));
        }
        return new AttachmentDocument(text, sections, attachments, head(text));
    }

    /** The whole document under its heading, which no label of the form is: «Vedlegg 1 til spørreskjemaet». */
    private static Optional<Section> whole(ReadableText text, int number) {
        Label label = Label.of(QuestionLabels.ATTACHMENT + number, Label.Kind.HEADING, "Vedlegg " + number);
        Matcher line = LINE.matcher(text.text());
        while (line.find()) {
            if (number(line.group()).filter(n -> n == number).isPresent()) {
                int end = text.text().stripTrailing().length();
                return line.end() + 1 < end
                        ? Optional.of(new Section(
                                new Hit(label, line.start(), line.end(), ""),
                                new Content(text, List.of(new Span(line.end() + 1, end))),
                                List.of(),
                                end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Content head(ReadableText text) {
        Matcher line = LINE.matcher(text.text());
        int end = 0;
        for (int lines = 0; lines < HEAD_LINES && line.find(); lines++) {
            end = line.end();
        }
        return new Content(text, List.of(new Span(0, end)));
    }

    /** Whether the attachment says that it is what the questionnaire asks for under that number. */
    boolean saysWhatItIs(int number) {
        Section section = attachment(number);
        Content whole = new Content(
                text,
                List.of(new Span(
                        section.label().start(),
                        Math.max(section.end(), section.label().end()))));
        return whole.findAll(LINE).stream()
                .limit(HEAD_LINES)
                .map(Found::text)
                .anyMatch(line -> TOPICS.get(number - 1).matcher(line).find());
    }

    /** The time plan: under a heading of its own, or all of an attachment whose heading says that it is one. */
    Optional<Section> timePlan() {
        return Optional.ofNullable(attachments.get(Attachments.KINDS.size()))
                .flatMap(need -> headedTimePlan()
                        .or(() -> Optional.of(need)
                                .filter(s -> TIME_PLAN.matcher(title(s)).find())));
    }

    /** A time plan under a heading of its own in an attachment of another number, where nobody asks for it. */
    Optional<Section> timePlanElsewhere() {
        return attachments.containsKey(Attachments.KINDS.size()) ? Optional.empty() : headedTimePlan();
    }

    private Optional<Section> headedTimePlan() {
        return sections.find(QuestionLabels.TIME_PLAN);
    }

    /** What the headings of time plans cut off from an attachment, until the next attachment. */
    List<Content> behind(Section section) {
        return TimePlan.behind(sections, section);
    }

    private String title(Section section) {
        int end = text.text().indexOf('\n', section.label().end());
        return text.text()
                .substring(section.label().start(), end < 0 ? text.text().length() : end);
    }

    Section attachment(int number) {
        Section section = attachments.get(number);
        if (section == null) {
            throw new IllegalArgumentException("Cannot find attachment " + number);
        }
        return section;
    }

    /** Where the heading of an attachment stands. */
    TextPlace label(int number) {
        Hit label = attachment(number).label();
        return text.place(label.start(), label.end());
    }
}
