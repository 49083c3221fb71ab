package no.tjenesteinnsikt.dashboard.view.service;

/** How it is known which service a line of the register is. */
public enum Known {
    /** A service that a source names. No column of a review follows to be it. */
    STATED("stated"),
    /** A column of a review of which the report itself makes clear which service it is. */
    DEDUCED("deduced"),
    /** A column of a review whose service is assumed. */
    INFERRED("inferred"),
    /** A column of a review without a name. */
    UNKNOWN("unknown");

    private final String code;

    Known(String code) {
        this.code = code;
    }

    /** The code of the lake, which is also the one of addresses and style sheets. */
    public String code() {
        return code;
    }
}
