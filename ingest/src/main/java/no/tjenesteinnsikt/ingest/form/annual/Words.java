package no.tjenesteinnsikt.ingest.form.annual;

/** How words are counted: what stands between blanks. */
final class Words {
    private Words() {}

    /** How many words a text has. */
    static int in(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+", -1).length;
    }

    /** A formula that counts the words of a cell in the same way. */
    static String formula(String cell) {
        String plain = "TRIM(SUBSTITUTE(SUBSTITUTE(" + cell + ",CHAR(10),\" \"),CHAR(160),\" \"))";
        return "IF(LEN(" + plain + ")=0,0,LEN(" + plain + ")-LEN(SUBSTITUTE(" + plain + ",\" \",\"\"))+1)";
    }

    /** A formula that says how many words a cell has, and whether they are too many. */
    static String counted(String cell, int most) {
        String count = formula(cell);
        return count + "&\" ord\"&IF(" + count + ">" + most + ",\" – høyst " + most + "\",\"\")";
    }

    /** A formula that says how many words a cell has. */
    static String counted(String cell) {
        return formula(cell) + "&\" ord\"";
    }
}
