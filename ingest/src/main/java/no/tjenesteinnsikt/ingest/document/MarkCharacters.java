package no.tjenesteinnsikt.ingest.document;

/** Check marks and bullets as characters, also those of fonts that put pictures in the place of letters. */
public final class MarkCharacters {
    public static final String EMPTY_BOX = "☐";
    public static final String CROSSED_BOX = "☒";

    private static final int PRIVATE_USE = 0xF000;
    private static final int BYTE = 0xFF;

    private MarkCharacters() {}

    /**
     * The character that a reader sees.
     *
     * @param font the font's name
     * @param character what the document says that it is
     * @param code its number in the font; 0 where it is not known
     */
    public static String of(String font, char character, int code) {
        boolean pictures = font.contains("Wingdings")
                && !font.contains("Wingdings2")
                && !font.contains("Wingdings3")
                && !font.contains("Wingdings 2")
                && !font.contains("Wingdings 3");
        boolean second = font.contains("Wingdings2") || font.contains("Wingdings 2");
        boolean inPrivateUse = (character & ~BYTE) == PRIVATE_USE;
        int number = inPrivateUse || code == 0 || code > BYTE ? character & BYTE : code;
        boolean hasOwnCharacter = !inPrivateUse && character > BYTE;
        if (hasOwnCharacter || !(pictures || second || inPrivateUse)) {
            return String.valueOf(character);
        }
        String found = second ? second(number) : first(number);
        return found.isEmpty() ? String.valueOf(character) : found;
    }

    private static String first(int number) {
        return switch (number) {
            case 0x6F, 0x70, 0x71, 0xA8 -> EMPTY_BOX;
            case 0x78, 0xFD -> CROSSED_BOX;
            case 0xFE -> "☑";
            case 0xFC -> "✓";
            case 0xFB -> "✗";
            case 0xA7, 0xB7, 0x6C, 0x6E, 0xD8 -> "•";
            default -> "";
        };
    }

    private static String second(int number) {
        return switch (number) {
            case 0x2A, 0xA3 -> EMPTY_BOX;
            case 0x52 -> "☑";
            case 0x53, 0x54 -> CROSSED_BOX;
            case 0x50 -> "✓";
            case 0x4F -> "✗";
            default -> "";
        };
    }
}
