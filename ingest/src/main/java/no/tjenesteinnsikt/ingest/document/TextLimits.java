package no.tjenesteinnsikt.ingest.document;

/** How much plain text is read at once, so that what is made from it fits in half a gigabyte. */
final class TextLimits {
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CELLS = 1_500_000;

    private TextLimits() {}

    /** Refuses a text that has more; a large table of activities never comes here, where its form can be read in parts. */
    static void require(String text) throws UnreadableException {
        int lines = 0;
        int cells = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) ? 1 : 0;
            cells += c == ',' || c == ';' || c == '\t' ? 1 : 0;
        }
        if (text.length() > MOST_CHARACTERS || lines > MOST_LINES || cells + lines > MOST_CELLS) {
            throw new UnreadableException(
                    "file_too_large",
                    "er en tekst på " + text.length() + " tegn, " + lines + " linjer og " + cells
                            + " skilletegn; grensen er " + MOST_CHARACTERS + ", " + MOST_LINES + " og " + MOST_CELLS,
                    "Del filen i mindre filer; en tabell over aktiviteter kan være større når den er lagret som UTF-8");
        }
    }
}
