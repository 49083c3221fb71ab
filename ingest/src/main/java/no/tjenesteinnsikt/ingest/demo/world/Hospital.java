package no.tjenesteinnsikt.ingest.demo.world;

import java.util.List;
import java.util.stream.Stream;

/**
 * A constructed hospital.
 *
 * @param id its id
 * @param region the region that it lies in
 * @param name its name
 * @param ownership {@code public} or {@code private_non_profit}
 */
public record Hospital(String id, Region region, String name, String ownership) {
    private static final String PUBLIC = "public";
    private static final String PRIVATE = "private_non_profit";

    /** All of them. No place in Norway has these names. */
    public static final List<Hospital> ALL = List.of(
            new Hospital("taakevaag-universitetssykehus", Region.NORD, "Tåkevåg universitetssykehus HF", PUBLIC),
            new Hospital("skoddefjell-sykehus", Region.NORD, "Skoddefjell sykehus HF", PUBLIC),
            new Hospital("rimfrostdal-universitetssykehus", Region.MIDT, "Rimfrostdal universitetssykehus HF", PUBLIC),
            new Hospital("morildvik-sykehus", Region.MIDT, "Morildvik sykehus HF", PUBLIC),
            new Hospital(
                    "regnbuestrand-universitetssjukehus", Region.VEST, "Regnbuestrand universitetssjukehus HF", PUBLIC),
            new Hospital("brottsjoevik-sjukehus", Region.VEST, "Brottsjøvik sjukehus HF", PUBLIC),
            new Hospital("kvitveisbu-diakonale-sjukehus", Region.VEST, "Kvitveisbu diakonale sjukehus", PRIVATE),
            new Hospital(
                    "nordlysmark-universitetssykehus", Region.SOR_OST, "Nordlysmark universitetssykehus HF", PUBLIC),
            new Hospital("skyggelund-sykehus", Region.SOR_OST, "Skyggelund sykehus HF", PUBLIC),
            new Hospital("solstreif-diakonale-sykehus", Region.SOR_OST, "Solstreif diakonale sykehus", PRIVATE));

    /** Those of a region. */
    public static List<Hospital> in(Region region) {
        return all().filter(hospital -> hospital.region() == region).toList();
    }

    private static Stream<Hospital> all() {
        return ALL.stream();
    }
}
