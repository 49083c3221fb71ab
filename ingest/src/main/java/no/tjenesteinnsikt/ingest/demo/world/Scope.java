package no.tjenesteinnsikt.ingest.demo.world;

/** Which years are told in which kind of document. */
public final class Scope {
    public static final int FIRST_YEAR = 2012;
    /** The last report year that is kept in tables. */
    public static final int LAST_OF_TABLES = 2020;

    public static final int LAST_YEAR = 2025;
    /** From this report year on at most five articles and projects are to be reported. */
    public static final int CEILING_FROM = 2024;

    private Scope() {}
}
