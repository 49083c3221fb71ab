package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.text.Label.Kind;

/**
 * The labels of a form, found in a document: at the start of a line or cell, over as many lines as they take, with slips
 * of the pen. Of two labels that fit, the longer counts; of two as long, the nearer; of two as near, none.
 */
public final class LabelSet {
    private static final int PART_OF_LABEL = 8;
    private static final int PART_OF_GUIDANCE = 6;
    private static final int SHORTEST_WITH_SLIPS = 5;

    private final List<Spelling> spellings = new ArrayList<>();

    public LabelSet(List<Label> labels) {
        labels.forEach(label -> label.spellings().forEach(text -> spellings.add(Spelling.of(label, text))));
    }

    private record Spelling(Label label, String letters, String first, String second, int tolerance) {
        static Spelling of(Label label, String text) {
            List<String> words = Word.of(text).stream()
                    .map(Word::letters)
                    .filter(w -> !w.isEmpty())
                    .toList();
            String letters = String.join("", words);
            int part = label.kind() == Kind.GUIDANCE ? PART_OF_GUIDANCE : PART_OF_LABEL;
            int slips = letters.length() < SHORTEST_WITH_SLIPS ? 0 : Math.max(1, letters.length() / part);
            return new Spelling(label, letters, words.get(0), words.size() > 1 ? words.get(1) : "", slips);
        }

        /** A quick look at the first two words, so that few spellings are compared letter by letter. */
        boolean mayStart(String one, String two) {
            return one.equals(first) || (!second.isEmpty() && two.equals(second)) || isSlip(one, first);
        }

        private static boolean isSlip(String one, String first) {
            return first.length() >= SHORTEST_WITH_SLIPS
                    && Math.abs(one.length() - first.length()) <= 2
                    && (one.charAt(0) == first.charAt(0)
                            || one.charAt(one.length() - 1) == first.charAt(first.length() - 1))
                    && EditDistance.between(one, first) <= Math.max(1, first.length() / 5);
        }
    }

    private record Candidate(Spelling spelling, int lastWord, int distance) {}

    /** Every label in the text, in its order. No two overlap. */
    public List<Hit> find(ReadableText text) {
        List<Hit> hits = new ArrayList<>();
        List<Word> words = text.words();
        String section = "";
        boolean goesOn = false;
        int i = 0;
        while (i < words.size()) {
            Optional<Candidate> found =
                    words.get(i).first() || goesOn ? best(text, i, section, goesOn) : Optional.empty();
            if (found.isEmpty()) {
                goesOn &= words.get(i).isMark();
                i++;
                continue;
            }
            Label label = found.get().spelling().label();
            int last = found.get().lastWord();
            hits.add(new Hit(
                    label,
                    words.get(i).start(),
                    behind(text.text(), words.get(last).end()),
                    section));
            section = label.kind().opens() ? label.id() : section;
            goesOn = true;
            i = last + 1;
        }
        return hits;
    }

    /** Behind a label, the rest of its own brackets, a question mark, a colon. */
    private static int behind(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':' || text.charAt(at) == '?')) {
            at++;
        }
        return at;
    }

    private Optional<Candidate> best(ReadableText text, int index, String section, boolean goesOn) {
        List<Candidate> found = new ArrayList<>();
        for (Spelling spelling : spellings) {
            boolean allowed = spelling.label().within().isEmpty()
                    || spelling.label().within().contains(section);
            boolean place = !goesOn
                    || text.words().get(index).first()
                    || spelling.label().kind() == Kind.GUIDANCE;
            if (allowed && place && spelling.mayStart(text.words().get(index).letters(), next(text.words(), index))) {
                match(text, index, spelling).ifPresent(found::add);
            }
        }
        Comparator<Candidate> order =
                Comparator.comparingInt((Candidate c) -> -c.lastWord()).thenComparingInt(Candidate::distance);
        found.sort(order);
        boolean tied = found.size() > 1
                && order.compare(found.get(0), found.get(1)) == 0
                && !found.get(0)
                        .spelling()
                        .label()
                        .id()
                        .equals(found.get(1).spelling().label().id());
        return tied ? Optional.empty() : found.stream().findFirst();
    }

    private static String next(List<Word> words, int index) {
        return index + 1 < words.size() ? words.get(index + 1).letters() : "";
    }

    private static Optional<Candidate> match(ReadableText text, int index, Spelling spelling) {
        EditDistance distance = new EditDistance(spelling.letters());
        int nearest = spelling.tolerance() + 1;
        int last = -1;
        for (int i = index; i < text.words().size() && distance.least() <= spelling.tolerance(); i++) {
            Word word = text.words().get(i);
            word.letters().chars().forEach(c -> distance.append((char) c));
            if (!word.isMark() && distance.value() < nearest) {
                nearest = distance.value();
                last = i;
            }
        }
        return last >= 0
                        && mayEnd(
                                text.text(),
                                text.words().get(last).end(),
                                spelling.label().kind())
                ? Optional.of(new Candidate(spelling, last, nearest))
                : Optional.empty();
    }

    /** Whether a label of that kind can end there, by what follows on its line. */
    private static boolean mayEnd(String text, int end, Kind kind) {
        if (kind == Kind.FIELD || kind == Kind.GUIDANCE || kind == Kind.OPTION) {
            return true;
        }
        boolean colon = text.charAt(end - 1) == ':';
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        char next = at < text.length() ? text.charAt(at) : '\n';
        if (kind == Kind.COLON) {
            return colon || next == ':' || next == '\t';
        }
        boolean breaks = !Character.isLowerCase(next) && next != ',' && next != ';' && text.charAt(end - 1) != ',';
        return colon || breaks;
    }
}
