package no.tjenesteinnsikt.dashboard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language. A key is {@code page.name}; {@code page} is the file {@code texts/LANGUAGE/page.properties}.
 * A text may hold {@code {0}}, {@code {1}} and so on.
 */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Properties> pages = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    /** The words of a language. */
    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** How numbers are written in the language. */
    public NumberStyle numbers() {
        return language.numbers();
    }

    /** A date with the month in letters. */
    public String date(LocalDate day) {
        return language.date(day);
    }

    /** The text of a key, with its places filled. */
    public String get(String key, Object... places) {
        String text = properties(key).getProperty(key.substring(key.indexOf('.') + 1));
        if (text == null) {
            throw new IllegalArgumentException("Cannot find text " + key + " in " + language.code());
        }
        String filled = text;
        for (int i = 0; i < places.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(places[i]));
        }
        return filled;
    }

    /**
     * The {@code lang} of words that stand as a Norwegian document or definition has them, for a page in another language;
     * null on a page in bokmål, where nothing has to be marked (WCAG 2.1, criterion 3.1.2).
     */
    public @Nullable String langOfSources() {
        return language == Language.NB ? null : Language.NB.code();
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return properties(key).containsKey(key.substring(key.indexOf('.') + 1));
    }

    /** The names of all texts of a page. */
    public Set<String> keys(String page) {
        return properties(page + ".").stringPropertyNames();
    }

    /** The text of a key without places; empty where there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(properties(key).getProperty(key.substring(key.indexOf('.') + 1)));
    }

    /** One of two texts by a count: {@code key.one} for one, {@code key.many} else; {@code {0}} is the count. */
    public String count(String key, long count) {
        return get(count == 1 ? key + ".one" : key + ".many", numbers().whole(count));
    }

    private Properties properties(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("Cannot find the page of text " + key);
        }
        return pages.computeIfAbsent(key.substring(0, dot), this::load);
    }

    private Properties load(String page) {
        String resource = "/texts/" + language.code() + "/" + page + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("Cannot find texts " + resource);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
