package no.tjenesteinnsikt.dashboard.view;

import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said of something.
 *
 * @param label what it is
 * @param text what it says
 * @param address where it leads, empty where nowhere
 * @param lang the language of the text, null where it is the page's
 */
public record Fact(
        String label, String text, String address, @Nullable String lang) {

    /** A fact in the language of the page. */
    public Fact(String label, String text, String address) {
        this(label, text, address, null);
    }

    /** A fact that leads nowhere. */
    public static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }

    /** A fact that leads nowhere and is said as a document or a definition has it. */
    static Fact ofSource(String label, String text, Texts texts) {
        return new Fact(label, text, "", texts.langOfSources());
    }
}
