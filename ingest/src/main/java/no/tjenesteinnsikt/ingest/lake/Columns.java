package no.tjenesteinnsikt.ingest.lake;

import java.util.ArrayList;
import java.util.List;

/** The vocabulary from which the tables are written, so that the same thing is described in the same words everywhere. */
final class Columns {
    /** The four reasons for which a value is missing; {@code value} says that there is one. */
    static final List<String> STATES = List.of("value", "not_answered", "unknown", "not_asked", "not_applicable");

    static final List<String> MISSING = STATES.subList(1, STATES.size());

    private Columns() {}

    static Column text(String name, String nb, String en) {
        return column(name, new ColumnType.Varchar(), Unit.TEXT, nb, en, List.of());
    }

    static Column id(String name, String nb, String en) {
        return column(name, new ColumnType.Varchar(), Unit.IDENTIFIER, nb, en, List.of());
    }

    static Column code(String name, List<String> codes, String nb, String en) {
        return column(name, new ColumnType.Varchar(), Unit.CODE, nb, en, codes);
    }

    static Column whole(String name, Unit unit, String nb, String en) {
        return column(name, new ColumnType.Whole(), unit, nb, en, List.of());
    }

    static Column big(String name, Unit unit, String nb, String en) {
        return column(name, new ColumnType.BigInt(), unit, nb, en, List.of());
    }

    static Column decimal(String name, int precision, int scale, Unit unit, String nb, String en) {
        return column(name, new ColumnType.Decimal(precision, scale), unit, nb, en, List.of());
    }

    static Column day(String name, String nb, String en) {
        return column(name, new ColumnType.Day(), Unit.DATE, nb, en, List.of());
    }

    static Column bool(String name, String nb, String en) {
        return column(name, new ColumnType.Bool(), Unit.YES_NO, nb, en, List.of());
    }

    static Column quantity() {
        return decimal(
                "quantity",
                18,
                4,
                Unit.AS_STATED,
                "Tallet slik rapporten oppgir det.",
                "The number as the report states it.");
    }

    static Column unit() {
        return text("unit", "Hva tallet teller eller måler.", "What the number counts or measures.");
    }

    /** The column that says why {@code name} has no value, or that it has one. */
    static Column state(String name) {
        return code(
                name + "_state",
                STATES,
                "Om " + name + " har en verdi, og ellers hvorfor ikke.",
                "Whether " + name + " has a value, and if not, why.");
    }

    static Column service() {
        return id("service_id", "Tjenesten.", "The service.");
    }

    static Column region() {
        return code("region_id", List.of("nord", "midt", "vest", "sor_ost"), "Helseregionen.", "The health region.");
    }

    static Column institution() {
        return id("institution_id", "Helseforetaket eller institusjonen.", "The hospital trust or institution.");
    }

    static Column reportYear() {
        return whole(
                "report_year",
                Unit.CALENDAR_YEAR,
                "Året rapporten handler om, ikke året den ble levert.",
                "The year that the report is about, not the year it was handed in.");
    }

    static Column assessmentYear() {
        return whole(
                "assessment_year",
                Unit.CALENDAR_YEAR,
                "Året for gjennomgangen som vurderte tjenesten.",
                "The year of the review that assessed the service.");
    }

    /** Own columns first, then where the row comes from. Every table ends so. */
    static List<Column> withProvenance(List<Column> own) {
        List<Column> all = new ArrayList<>(own);
        all.add(text(
                        "original",
                        "For rader fra våre egne faktafiler: dokumentet og linjen faktumet er hentet fra.",
                        "For rows of our own fact files: the document and line that the fact was taken from.")
                .optional());
        all.add(id("source_id", "Dokumentet raden er lest fra.", "The document that the row was read from."));
        all.add(text(
                "locator",
                "Stedet i dokumentet: linje og tegn, ark og celle, avsnitt eller tabellcelle.",
                "The place in the document: line and characters, sheet and cell, paragraph or table cell."));
        return List.copyOf(all);
    }

    private static Column column(String name, ColumnType type, Unit unit, String nb, String en, List<String> codes) {
        return new Column(name, type, unit, new Label(nb, en), Column.Presence.REQUIRED, Column.Privacy.OPEN, codes);
    }
}
