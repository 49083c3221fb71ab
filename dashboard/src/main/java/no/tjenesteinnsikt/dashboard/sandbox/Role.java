package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.Locale;

/** For whom a database is made. Each role has a file of its own that holds only what the role may see. */
public enum Role {
    /** Anybody: no personal columns, no text of internal sources, nothing that its form calls not public. */
    PUBLIC;

    /** The name in file names and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
