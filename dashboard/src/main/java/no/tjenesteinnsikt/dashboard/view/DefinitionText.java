package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * What a definition says, in the reader's language. Definitions are written in bokmål; each of their sentences is a text of
 * the page {@code definition}, so that a sentence that many definitions share is the same everywhere.
 */
public final class DefinitionText {
    private static final String PAGE = "definition";
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])(?<!\\bkap\\.)\\s+(?=[A-ZÆØÅ0-9«])");
    private static final Map<String, String> KEYS = keys(Texts.in(Language.NB));

    private DefinitionText() {}

    /** The whole text in the reader's language; empty where one of its sentences is not among the shipped ones. */
    public static Optional<String> of(String bokmaal, Texts texts) {
        if (texts.language() == Language.NB) {
            return Optional.of(bokmaal);
        }
        List<String> sentences = new ArrayList<>();
        for (String sentence : BETWEEN.splitAsStream(bokmaal).toList()) {
            String key = KEYS.get(sentence);
            if (key == null) {
                return Optional.empty();
            }
            sentences.add(texts.get(key));
        }
        return Optional.of(String.join(" ", sentences));
    }

    /** A fact of that text, marked as bokmål where it is not in the reader's language. */
    static Fact fact(String label, String bokmaal, Texts texts) {
        return of(bokmaal, texts)
                .map(text -> Fact.of(label, text))
                .orElseGet(() -> Fact.ofSource(label, bokmaal, texts));
    }

    private static Map<String, String> keys(Texts bokmaal) {
        Map<String, String> keys = new HashMap<>();
        bokmaal.keys(PAGE).forEach(key -> keys.put(bokmaal.get(PAGE + "." + key), PAGE + "." + key));
        return keys;
    }
}
