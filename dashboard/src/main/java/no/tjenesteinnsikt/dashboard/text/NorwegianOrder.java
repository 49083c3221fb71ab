package no.tjenesteinnsikt.dashboard.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the Norwegian alphabet: æ, ø and å behind z. The names of services, institutions and documents are
 * Norwegian on the pages of every language, and stand in this order on all of them.
 */
public final class NorwegianOrder {
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    private NorwegianOrder() {}

    /** The order of names. */
    public static Comparator<String> ofNames() {
        Collator collator = Collator.getInstance(NORWEGIAN);
        return collator::compare;
    }
}
