package no.tjenesteinnsikt.ingest.demo.world;

import java.util.Locale;
import no.tjenesteinnsikt.ingest.demo.written.Language;

/** What kind of service it is, and how the scheme calls it. */
public enum Kind {
    NATIONAL_COMPETENCE_SERVICE("Nasjonal kompetansetjeneste for", "Nasjonal kompetanseteneste for"),
    NATIONAL_TREATMENT_SERVICE("Nasjonal behandlingstjeneste for", "Nasjonal behandlingsteneste for"),
    MULTI_REGIONAL_TREATMENT_SERVICE("Flerregional behandlingstjeneste for", "Fleirregional behandlingsteneste for"),
    NATIONAL_CENTRE("Nasjonalt senter for", "Nasjonalt senter for"),
    QUALITY_AND_COMPETENCE_NETWORK(
            "Nasjonalt kvalitets- og kompetansenettverk for", "Nasjonalt kvalitets- og kompetansenettverk for"),
    REGIONAL_COMPETENCE_CENTRE("Regionalt kompetansesenter for", "Regionalt kompetansesenter for"),
    REGIONAL_COMPETENCE_SERVICE("Regional kompetansetjeneste for", "Regional kompetanseteneste for");

    private final String bokmaal;
    private final String nynorsk;

    Kind(String bokmaal, String nynorsk) {
        this.bokmaal = bokmaal;
        this.nynorsk = nynorsk;
    }

    /** The code in the lake. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a name of this kind begins. */
    public String prefix(Language language) {
        return language.of(bokmaal, nynorsk);
    }

    public boolean treats() {
        return this == NATIONAL_TREATMENT_SERVICE || this == MULTI_REGIONAL_TREATMENT_SERVICE;
    }
}
