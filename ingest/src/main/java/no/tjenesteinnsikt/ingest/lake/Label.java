package no.tjenesteinnsikt.ingest.lake;

/**
 * One sentence about the same thing in the two languages of the contract.
 *
 * @param nb bokmål, for those who use the product
 * @param en English, for those who build on it
 */
public record Label(String nb, String en) {
    public Label {
        requireText(nb);
        requireText(en);
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Cannot make a label without text");
        }
    }
}
