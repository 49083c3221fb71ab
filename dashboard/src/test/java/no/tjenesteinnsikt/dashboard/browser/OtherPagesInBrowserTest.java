package no.tjenesteinnsikt.dashboard.browser;

import java.util.stream.Stream;

/** The pages of regions, reporting, follow-up, forms, data and method. */
class OtherPagesInBrowserTest extends PagesTest {
    static Stream<String> pages() {
        return Stream.of(
                "/helseregioner",
                "/helseregioner/sammenlign?med=vest,sor_ost,review-2018-kolonne-14&etter=region",
                "/tilgang?ar=2021",
                "/rapportering",
                "/referansegrupper",
                "/oppfolging",
                "/skjema",
                "/skjema/annual-1",
                "/sporringer?eksempel=rapporterte-tall&kjor=1",
                "/etterproving",
                "/merknader",
                "/utgaver",
                "/om",
                "/om/tilgjengelighet?sprak=en");
    }
}
