package no.tjenesteinnsikt.ingest.lake;

import java.util.List;

/**
 * A column of the contract.
 *
 * @param name snake case, English
 * @param type what it holds
 * @param unit what it counts or measures
 * @param meaning one sentence
 * @param presence whether NULL is allowed; a NULL is explained by the sentence or by the column's state
 * @param privacy whether it names a person
 * @param codes the allowed values, empty where any value is allowed
 */
public record Column(
        String name,
        ColumnType type,
        Unit unit,
        Label meaning,
        Presence presence,
        Privacy privacy,
        List<String> codes) {

    /** Whether a row must have a value here. */
    public enum Presence {
        REQUIRED,
        /** Documents state it, but an edition that hides small numbers may leave it out. */
        HIDEABLE,
        OPTIONAL
    }

    /** Who may see the column: a personal one is left out of public pages, the API and SQL. */
    public enum Privacy {
        OPEN,
        PERSONAL
    }

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Cannot name a column: " + name);
        }
        codes = List.copyOf(codes);
    }

    /** The same column, with NULL allowed. */
    public Column optional() {
        return new Column(name, type, unit, meaning, Presence.OPTIONAL, privacy, codes);
    }

    /** The same column, which documents must state and an edition may hide. */
    Column hideable() {
        return new Column(name, type, unit, meaning, Presence.HIDEABLE, privacy, codes);
    }

    /** The same column, marked as naming a person. */
    public Column personal() {
        return new Column(name, type, unit, meaning, presence, Privacy.PERSONAL, codes);
    }

    /** Whether a document may leave it out. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }
}
