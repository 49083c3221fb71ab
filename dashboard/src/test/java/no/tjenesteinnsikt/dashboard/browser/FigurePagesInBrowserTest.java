package no.tjenesteinnsikt.dashboard.browser;

import java.util.stream.Stream;

/** The pages of services, requirements and figures. */
class FigurePagesInBrowserTest extends PagesTest {
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/tjenester",
                "/tjenester?navn=inferred&sorter=arsverk",
                "/tjenester/aldring-og-helse",
                "/tjenester/review-2018-kolonne-14",
                "/tjenester/review-2018-kolonne-4",
                "/krav",
                "/indikatorer",
                "/indikatorer/fte",
                "/indikatorer/criterion_yes",
                "/indikatorer/criterion_yes/grunnlag?periodetype=assessment_year&periode=2018&serie=review&kategori=effect_documented",
                "/kilder/");
    }
}
