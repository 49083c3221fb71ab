package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * Masks in running text what must not stand there: addresses, numbers, and the names that the form asked for.
 *
 * @param sourceId the document
 * @param names the persons that the document names in its fields
 * @param findings where it says what was masked
 */
public record PrivateWords(String sourceId, List<String> names, List<Finding> findings) {
    public PrivateWords {
        names = List.copyOf(names);
    }

    /** With these names, and nothing found yet. */
    public static PrivateWords of(String sourceId, List<String> names) {
        return new PrivateWords(sourceId, names, new ArrayList<>());
    }

    /** The answer with what is private in it masked. */
    public Answer masked(Answer answer, String field) {
        return answer.text().isEmpty()
                ? answer
                : new Answer(
                        answer.state(),
                        answer.text().map(t -> masked(t, field, answer.place())),
                        answer.words(),
                        answer.place());
    }

    /** The text with what is private in it masked. */
    public String masked(String text, String field, TextPlace place) {
        boolean mayHold = text.chars().anyMatch(c -> c == '@' || (c >= '0' && c <= '9'));
        String masked = mayHold ? ContactMask.mask(text) : text;
        if (!masked.equals(text)) {
            findings.add(ContactMask.finding(sourceId, field, place.locator()));
        }
        return withoutNames(masked);
    }

    /** The text with the names masked. */
    public String withoutNames(String text) {
        String masked = text;
        String lower = masked.toLowerCase(Locale.ROOT);
        for (String name : names.stream()
                .filter(n -> lower.contains(n.toLowerCase(Locale.ROOT)))
                .toList()) {
            masked = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                    .matcher(masked)
                    .replaceAll("[navn]");
        }
        return masked;
    }
}
