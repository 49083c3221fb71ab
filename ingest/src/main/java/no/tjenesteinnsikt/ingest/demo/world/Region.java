package no.tjenesteinnsikt.ingest.demo.world;

import java.util.Locale;

/** The four health regions. They are real, since their populations are. */
public enum Region {
    NORD("HN", "Helse Nord"),
    MIDT("HMN", "Helse Midt-Norge"),
    VEST("HV", "Helse Vest"),
    SOR_OST("HSO", "Helse Sør-Øst");

    private final String abbreviation;
    private final String words;

    Region(String abbreviation, String words) {
        this.abbreviation = abbreviation;
        this.words = words;
    }

    /** The id in the lake. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people write it in tables. */
    public String abbreviation() {
        return abbreviation;
    }

    /** As people write it in running text. */
    public String words() {
        return words;
    }
}
