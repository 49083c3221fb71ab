package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.tjenesteinnsikt.ingest.form.text.Label.Kind;

/** A document parted at the labels of its form: what was written under each. */
public final class Sections {
    private final ReadableText text;
    private final Span part;
    private final List<Hit> hits;
    private final Map<String, List<Section>> byId = new LinkedHashMap<>();

    private Sections(ReadableText text, Span part, List<Hit> hits) {
        this.text = text;
        this.part = part;
        this.hits = List.copyOf(hits);
    }

    /**
     * What stands under one label.
     *
     * @param label the label that opens it
     * @param content what was written there
     * @param options the choices with check boxes that it has
     * @param end behind its last character
     */
    public record Section(Hit label, Content content, List<Hit> options, int end) {
        public Section {
            options = List.copyOf(options);
        }
    }

    /** Parts the whole text at the labels. */
    public static Sections of(ReadableText text, LabelSet labels) {
        return of(text, labels, new Span(0, text.text().length()));
    }

    /** Parts the whole text at those of the labels that a form keeps when all are found. */
    public static Sections of(ReadableText text, LabelSet labels, UnaryOperator<List<Hit>> kept) {
        Span whole = new Span(0, text.text().length());
        return of(text, whole, kept.apply(labels.find(text, whole)));
    }

    /** Parts a part of the text at the labels. */
    public static Sections of(ReadableText text, LabelSet labels, Span part) {
        return of(text, part, labels.find(text, part));
    }

    private static Sections of(ReadableText text, Span part, List<Hit> hits) {
        Sections sections = new Sections(text, part, hits);
        for (int i = 0; i < sections.hits.size(); i++) {
            if (sections.hits.get(i).label().kind().opens()) {
                Section section = sections.from(i);
                sections.byId
                        .computeIfAbsent(section.label().label().id(), id -> new ArrayList<>())
                        .add(section);
            }
        }
        return sections;
    }

    private Section from(int index) {
        Hit opening = hits.get(index);
        int end = part.end();
        int start = opening.end();
        List<Span> printed = new ArrayList<>();
        List<Hit> options = new ArrayList<>();
        boolean marked = false;
        for (Hit hit : hits.subList(index + 1, hits.size())) {
            if (hit.label().kind().opens()) {
                end = hit.start();
                break;
            }
            printed.add(hit.span());
            if (hit.label().kind() == Kind.OPTION) {
                options.add(hit);
            } else if (hit.label().kind() == Kind.MARKER && !marked) {
                start = hit.end(); // Printed once more, it stands within the answer, which is kept.
                options.clear();
                marked = true;
            }
        }
        return new Section(opening, Content.between(text, start, end, printed), options, end);
    }

    /** The document. */
    public ReadableText text() {
        return text;
    }

    /** Every label that was found. */
    public List<Hit> hits() {
        return hits;
    }

    /** The ids of the labels that open a section. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Every section of that id, in the document's order. */
    public List<Section> all(String id) {
        return List.copyOf(byId.getOrDefault(id, List.of()));
    }

    /** The section of that id: of several, the first in which something was written. */
    public Optional<Section> find(String id) {
        List<Section> all = all(id);
        return all.stream()
                .filter(s -> !s.content().isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What stands before the first label that opens a section. */
    public Span head() {
        int end = hits.stream()
                .filter(h -> h.label().kind().opens() && h.label().kind() != Kind.CHAPTER)
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(part.end());
        return new Span(part.start(), end);
    }
}
