package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The note of a value in the reader's language. Definitions write their notes in bokmål; each of their sentences is a text
 * of the page {@code note}, with places for its numbers and names.
 */
public final class NoteText {
    private static final String PAGE = "note";
    private static final List<Sentence> SENTENCES = sentences(Texts.in(Language.NB));

    private record Sentence(String key, Pattern pattern) {}

    private NoteText() {}

    /** A note, empty where there is none; as the definition has it where no text says the same. */
    public static String of(@Nullable String note, Texts texts) {
        if (note == null) {
            return "";
        }
        for (Sentence sentence : SENTENCES) {
            Matcher matcher = sentence.pattern().matcher(note);
            if (matcher.matches()) {
                return texts.get(PAGE + "." + sentence.key(), places(matcher));
            }
        }
        return note;
    }

    private static Object[] places(Matcher matcher) {
        List<Object> places = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            places.add(matcher.group(i));
        }
        return places.toArray();
    }

    /** The longest first: what one sentence says may begin like another. */
    private static List<Sentence> sentences(Texts bokmaal) {
        return bokmaal.keys(PAGE).stream()
                .sorted(Comparator.comparing(
                                (String key) -> -bokmaal.get(PAGE + "." + key).length())
                        .thenComparing(Comparator.naturalOrder()))
                .map(key -> new Sentence(key, pattern(bokmaal.get(PAGE + "." + key))))
                .toList();
    }

    private static Pattern pattern(String sentence) {
        return Pattern.compile(Pattern.quote(sentence).replaceAll("\\{\\d}", Matcher.quoteReplacement("\\E(.+)\\Q")));
    }
}
