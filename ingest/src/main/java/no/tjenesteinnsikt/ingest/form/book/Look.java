package no.tjenesteinnsikt.ingest.form.book;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks, and whether it can be written in. */
public enum Look {
    /** The name of the sheet. */
    TITLE,
    /** A line below the title. */
    SUBTITLE,
    /** The heading of a part. */
    SECTION,
    /** The heading of a table's column. */
    HEAD,
    /** A question. */
    LABEL,
    /** What is asked for. */
    GUIDANCE,
    /** A note of the first screen. */
    NOTE,
    /** The heading of a note. */
    NOTE_HEAD,
    /** Something that is given and cannot be changed. */
    GIVEN,
    /** A day that is given and cannot be changed. */
    GIVEN_DAY,
    /** An answer that is not shown publicly is marked by these words. */
    PRIVATE,
    /** A text to write. */
    ANSWER,
    /** A number to write. */
    NUMBER,
    /** A year to write. */
    YEAR,
    /** A day to write. */
    DAY,
    /** Something that the workbook counts. */
    COUNTED;

    void on(StyleSetter cell) {
        StyleSetter style = switch (this) {
            case TITLE -> cell.bold().fontSize(18).fontColor(Colours.DARK).verticalAlignment("center");
            case SUBTITLE -> cell.fontSize(11).fontColor(Colours.QUIET).verticalAlignment("top");
            case SECTION ->
                cell.bold()
                        .fontSize(12)
                        .fontColor(Colours.PAPER)
                        .fillColor(Colours.DARK)
                        .verticalAlignment("center");
            case HEAD -> top(cell).bold().fillColor(Colours.HEAD);
            case LABEL -> top(cell).bold();
            case GUIDANCE -> top(cell).fontColor(Colours.QUIET);
            case NOTE -> top(cell).fillColor(Colours.NOTE);
            case NOTE_HEAD -> top(cell).bold().fillColor(Colours.NOTE);
            case GIVEN -> top(cell).fillColor(Colours.GIVEN);
            case GIVEN_DAY ->
                top(cell).fillColor(Colours.GIVEN).format("dd.mm.yyyy").horizontalAlignment("left");
            case PRIVATE -> top(cell).bold().fontColor(Colours.PRIVATE);
            case ANSWER -> answer(cell).wrapText(true);
            case NUMBER -> answer(cell).format("#,##0.##").horizontalAlignment("right");
            case YEAR -> answer(cell).format("0").horizontalAlignment("left");
            case DAY -> answer(cell).format("dd.mm.yyyy").horizontalAlignment("left");
            case COUNTED -> top(cell).fontColor(Colours.QUIET).horizontalAlignment("right");
        };
        style.set();
    }

    private static StyleSetter top(StyleSetter setter) {
        return setter.wrapText(true).verticalAlignment("top");
    }

    private static StyleSetter answer(StyleSetter setter) {
        return setter.fillColor(Colours.ANSWER)
                .borderStyle(BorderStyle.THIN)
                .borderColor(Colours.BORDER)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, false);
    }

    /** Dark on pale throughout: each text has a contrast of at least 4.5 to 1. */
    static final class Colours {
        static final String DARK = "1F3B57";
        static final String QUIET = "4A5560";
        static final String PAPER = "FFFFFF";
        static final String HEAD = "D9E4EF";
        static final String NOTE = "EEF4FA";
        static final String GIVEN = "F1F1F1";
        static final String ANSWER = "FFFBE0";
        static final String BORDER = "A8A8A8";
        static final String PRIVATE = "8A3B00";

        private Colours() {}
    }
}
