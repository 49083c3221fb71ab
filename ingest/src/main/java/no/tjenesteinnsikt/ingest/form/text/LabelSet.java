package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.form.text.Label.Kind;

/**
 * The labels of a form, found in a document: at the start of a line or cell, over as many lines as they take, with slips
 * of the pen. Of two labels that fit, the longer counts, slips counted against it; of two as good, none.
 */
public final class LabelSet {
    private static final int PART_OF_LABEL = 8;
    private static final int PART_OF_GUIDANCE = 6;
    private static final int LONG_GUIDANCE = 40;
    private static final int SHORTEST_WITH_SLIPS = 5;
    /** How many letters a slip counts against a longer label. */
    private static final int SLIP = 3;

    private static final Set<String> OWN_SIGNS = Set.of("si", "sin", "sine", "sitt", "?", ":");

    private final Map<String, List<Spelling>> byFirst = new HashMap<>();
    private final Map<String, List<Spelling>> bySecond = new HashMap<>();

    public LabelSet(List<Label> labels) {
        for (Label label : labels) {
            for (String text : label.spellings()) {
                Spelling spelling = new Spelling(label, text);
                byFirst.computeIfAbsent(spelling.first, k -> new ArrayList<>()).add(spelling);
                bySecond.computeIfAbsent(spelling.second, k -> new ArrayList<>())
                        .add(spelling);
            }
        }
        bySecond.remove("");
    }

    /** One way to write a label. */
    private static final class Spelling {
        private final Label label;
        private final String letters;
        private final String first;
        private final String second;
        private final int tolerance;

        Spelling(Label label, String text) {
            List<String> words = Word.of(text).stream()
                    .map(Word::letters)
                    .filter(w -> !w.isEmpty())
                    .toList();
            this.label = label;
            this.letters = String.join("", words);
            boolean lenient = label.kind() == Kind.GUIDANCE && letters.length() >= LONG_GUIDANCE;
            int part = lenient ? PART_OF_GUIDANCE : PART_OF_LABEL;
            this.first = words.get(0);
            this.second = words.size() > 1 ? words.get(1) : "";
            this.tolerance = letters.length() < SHORTEST_WITH_SLIPS ? 0 : Math.max(1, letters.length() / part);
        }

        /** How many slips it may have to be no worse than what was found already; negative where none helps. */
        int slipsWithin(int score) {
            long left = Math.floorDiv((long) score + letters.length(), SLIP);
            return (int) Math.min(tolerance, left);
        }
    }

    private record Candidate(Spelling spelling, int lastWord, int distance) {
        int score() {
            return distance * SLIP - spelling.letters.length();
        }
    }

    /** Every label in a part of the text, in its order. No two overlap. */
    public List<Hit> find(ReadableText text, Span part) {
        return new Search(text, part).hits();
    }

    /** One search; keeps which spellings a word may start, since words come back. */
    private final class Search {
        private final ReadableText text;
        private final List<Word> words;
        private final Span part;
        private final Map<String, List<Spelling>> starts = new HashMap<>();

        Search(ReadableText text, Span part) {
            this.text = text;
            this.words = text.words();
            this.part = part;
        }

        List<Hit> hits() {
            List<Hit> hits = new ArrayList<>();
            String section = "";
            boolean goesOn = false;
            int i = 0;
            while (i < words.size() && words.get(i).start() < part.start()) {
                i++;
            }
            while (i < words.size() && words.get(i).start() < part.end()) {
                boolean tries = words.get(i).first() || goesOn;
                Optional<Candidate> found = tries ? best(i, section) : Optional.empty();
                if (found.isEmpty()) {
                    goesOn &= words.get(i).isMark();
                    i++;
                    continue;
                }
                Label label = found.get().spelling().label;
                int last = found.get().lastWord();
                hits.add(new Hit(
                        label,
                        start(i, label),
                        behind(text.text(), words.get(last).end()),
                        section));
                section = label.kind().opens() ? label.id() : section;
                goesOn = true;
                i = last + 1;
            }
            return hits;
        }

        /** The first character of a label: that of the number or bullet before it, where it opens a section. */
        private int start(int index, Label label) {
            int at = words.get(index).start();
            for (int i = index; label.kind().opens() && i > 0 && leads(words.get(i - 1), at, label); i--) {
                at = words.get(i - 1).start();
            }
            return Math.max(at, part.start());
        }

        /** A number or bullet belongs to the label on its line; the form's own number may stand on a line before it. */
        private boolean leads(Word word, int next, Label label) {
            String lead = text.text().substring(word.start(), word.end());
            boolean own = label.number() > 0 && lead.matches(label.number() + "[.)]");
            return word.isLead()
                    && (own || text.text().substring(word.end(), next).indexOf('\n') < 0);
        }

        private Optional<Candidate> best(int index, String section) {
            List<Candidate> found = new ArrayList<>();
            int least = Integer.MAX_VALUE;
            for (Spelling spelling : candidates(index)) {
                Label label = spelling.label;
                boolean allowed = label.within().isEmpty() || label.within().contains(section);
                boolean inLine = label.kind() == Kind.GUIDANCE || label.kind() == Kind.OPTION;
                int slips = spelling.slipsWithin(least);
                if (slips >= 0 && allowed && (words.get(index).first() || inLine)) {
                    Optional<Candidate> match = match(index, spelling, slips);
                    match.ifPresent(found::add);
                    least = Math.min(least, match.map(Candidate::score).orElse(least));
                }
            }
            found.sort(Comparator.comparingInt(Candidate::score));
            boolean tied = found.size() > 1
                    && found.get(0).score() == found.get(1).score()
                    && !found.get(0)
                            .spelling()
                            .label
                            .id()
                            .equals(found.get(1).spelling().label.id());
            return tied ? Optional.empty() : found.stream().findFirst();
        }

        /** The spellings whose first word is this one or nearly so, or whose second word is the next one. */
        private List<Spelling> candidates(int index) {
            List<Spelling> first = starts.computeIfAbsent(words.get(index).letters(), LabelSet.this::startingWith);
            List<Spelling> second =
                    index + 1 < words.size() ? bySecond.get(words.get(index + 1).letters()) : null;
            if (second == null) {
                return first;
            }
            Set<Spelling> both = new LinkedHashSet<>(first);
            both.addAll(second);
            return longestFirst(both);
        }

        /** A possessive or a question mark that stands behind a label is still its own. */
        private int throughOwnSigns(int last) {
            int end = last;
            while (last >= 0 && end + 1 < words.size() && isOwnSign(words.get(end + 1))) {
                end++;
            }
            return end;
        }

        /** Digits alone that the label does not have are an answer and never a slip of the pen. */
        private boolean isForeignNumber(Word word, Spelling spelling) {
            return word.isNumber() && !spelling.letters.contains(text.text().substring(word.start(), word.end()));
        }

        private boolean isOwnSign(Word word) {
            String sign = text.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
            boolean ends = sign.length() > 1 && (sign.endsWith("?") || sign.endsWith(":"));
            return word.isMark() && OWN_SIGNS.contains(ends ? sign.substring(0, sign.length() - 1) : sign);
        }

        private Optional<Candidate> match(int index, Spelling spelling, int slips) {
            NearPrefix near = new NearPrefix(spelling.letters, slips);
            int nearest = slips + 1;
            int last = -1;
            for (int i = index; i < words.size() && near.mayStillMatch(); i++) {
                Word word = words.get(i);
                if (i > index && isForeignNumber(word, spelling)) {
                    break;
                }
                near.append(word.letters());
                if (!word.isMark() && near.distance() < nearest) {
                    nearest = near.distance();
                    last = i;
                }
            }
            last = throughOwnSigns(last);
            boolean lower =
                    Character.isLowerCase(text.text().charAt(words.get(index).start()));
            boolean ends = last >= 0
                    && !(lower && isTitled(spelling.label.kind()))
                    && mayEnd(text.text(), words.get(last).end(), spelling.label.kind());
            return ends ? Optional.of(new Candidate(spelling, last, nearest)) : Optional.empty();
        }
    }

    private List<Spelling> startingWith(String word) {
        Set<Spelling> found = new LinkedHashSet<>();
        byFirst.forEach((first, spellings) -> {
            if (first.equals(word) || isSlip(word, first)) {
                found.addAll(spellings);
            }
        });
        return longestFirst(found);
    }

    /** Longer ones count more: once one is found, most of the others need not be compared. */
    private static List<Spelling> longestFirst(Set<Spelling> spellings) {
        return spellings.stream()
                .sorted(Comparator.comparingInt((Spelling spelling) -> -spelling.letters.length()))
                .toList();
    }

    private static boolean isSlip(String word, String first) {
        if (word.isEmpty() || first.length() < SHORTEST_WITH_SLIPS || Math.abs(word.length() - first.length()) > 2) {
            return false;
        }
        int slips = Math.max(1, first.length() / 5);
        NearPrefix near = new NearPrefix(first, slips);
        near.append(word);
        return near.mayStillMatch() && near.distance() <= slips;
    }

    /** Behind a label, blanks, a question mark and a colon. */
    private static int behind(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':' || text.charAt(at) == '?')) {
            at++;
        }
        return at;
    }

    /** Whether a label of that kind starts with a capital, so that the middle of a sentence is none. */
    private static boolean isTitled(Kind kind) {
        return kind == Kind.HEADING || kind == Kind.CHAPTER || kind == Kind.TITLE || kind == Kind.MARKER;
    }

    /** Whether a label of that kind can end there, by what follows on its line. */
    private static boolean mayEnd(String text, int end, Kind kind) {
        if (kind == Kind.GUIDANCE || kind == Kind.OPTION) {
            return true;
        }
        if (kind == Kind.FIELD) { // «Navn på tjenesten, som er for langt» is somebody's sentence.
            return text.charAt(end - 1) != ',' && !text.startsWith(",", end);
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
        if (kind == Kind.TITLE) {
            return next == '\n' || next == '\t' || (next == ':' && text.startsWith(":\n", at));
        }
        boolean breaks = !Character.isLowerCase(next) && next != ',' && next != ';' && text.charAt(end - 1) != ',';
        return colon || breaks;
    }
}
