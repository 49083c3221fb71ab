package no.tjenesteinnsikt.analytics.catalog;

/**
 * The same words in the three languages of the interface.
 *
 * @param nb bokmål
 * @param nn nynorsk
 * @param en English
 */
public record Wording(String nb, String nn, String en) {
    public Wording {
        if (nb.isBlank() || nn.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Cannot make a wording without text in all three languages: " + nb);
        }
    }
}
