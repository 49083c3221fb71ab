package no.tjenesteinnsikt.ingest.demo.world;

import java.util.List;
import java.util.Locale;

/** Names that nobody takes for real ones. */
public final class Names {
    private static final List<String> WONDERS = List.of(
            "tåke",
            "skodde",
            "ekko",
            "skygge",
            "rimfrost",
            "nordlys",
            "regnbue",
            "torden",
            "snøfnugg",
            "drivis",
            "mose",
            "morild",
            "hviske",
            "gjespe",
            "nynne",
            "brottsjø",
            "kvitveis",
            "solstreif",
            "dugg",
            "vårluft");
    private static final List<String> TROUBLES = List.of(
            "plager", "slitasje", "kirurgi", "vansker", "rehabilitering", "lidelser", "overfølsomhet", "medisin");
    private static final List<String> FIRST = List.of(
            "Anne", "Bjørn", "Carl", "Dagny", "Eva", "Frida", "Geir", "Hilde", "Ivar", "Jorunn", "Kåre", "Lise",
            "Marit", "Nils", "Oda", "Per", "Ragna", "Sverre", "Tone", "Vidar");
    private static final List<String> LAST = List.of(
            "Eksempel",
            "Prøvesen",
            "Utkast",
            "Fiksjon",
            "Fabelsen",
            "Oppdiktet",
            "Tenktvik",
            "Påfunn",
            "Døme",
            "Mønstervoll");

    private Names() {}

    /** The field of the service of that number, each another one. */
    public static String field(int number) {
        int wonder = number % WONDERS.size();
        int round = number / WONDERS.size();
        return WONDERS.get(wonder) + TROUBLES.get((wonder + round) % TROUBLES.size());
    }

    /** A person. */
    public static String person(Draw draw) {
        return draw.pick(FIRST) + " " + draw.pick(LAST);
    }

    /** A user organisation for a field. */
    public static String organisation(String field, int number) {
        String wonder = WONDERS.stream().filter(field::contains).findFirst().orElse("eksempel");
        String capital = wonder.substring(0, 1).toUpperCase(Locale.ROOT) + wonder.substring(1);
        return number == 0 ? "Foreningen for " + wonder + "rammede" : capital + "forbundet";
    }
}
