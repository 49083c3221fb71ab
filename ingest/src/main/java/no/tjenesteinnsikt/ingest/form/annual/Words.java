package no.tjenesteinnsikt.ingest.form.annual;

/** Formulas that count words, so that whoever writes sees the number. */
final class Words {
    private Words() {}

    /** A formula that counts what stands between blanks. */
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
