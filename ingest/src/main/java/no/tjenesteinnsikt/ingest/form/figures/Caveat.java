package no.tjenesteinnsikt.ingest.form.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reservation that a note beside a figure makes, as far as its words say one. */
enum Caveat {
    /** It begins so: a note may also tell what others have derived from a stated figure. */
    DERIVED("^(derived|beregnet|utledet|rekna ut|regnet ut)\\b"),
    CARRIED_OVER("\\b(carried over|overført fra|videreført fra|vidareført frå|overført frå)\\b"),
    ROUND("\\b(round figures?|runde tall|rundt tall|runde tal|avrundet)\\b"),
    APPROXIMATE("\\b(about|approximately|omtrent|om lag|omlag|cirka|ca|anslag|anslått|estimert)\\b");

    private final Pattern words;

    Caveat(String words) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The code in the lake. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first reservation whose words stand in the note, empty where none does. */
    static Optional<Caveat> of(String note) {
        String lower = note.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(caveat -> caveat.words.matcher(lower).find())
                .findFirst();
    }
}
