package no.tjenesteinnsikt.dashboard.browser;

import java.util.stream.Stream;

/**
 * The pages of services, requirements and figures. The largest ones and those that differ from another only in their rows
 * are tried with {@code -Dpages=all}: checking the whole matrix of answers takes most of a minute.
 */
class FigurePagesInBrowserTest extends PagesTest {
    static Stream<String> pages() {
        Stream<String> each = Stream.of(
                "/",
                "/tjenester",
                "/tjenester/aldring-og-helse",
                "/tjenester/review-2018-kolonne-14",
                "/krav?utvalg=storrelse.5-10",
                "/utvikling",
                "/fagomrader",
                "/indikatorer",
                "/indikatorer/fte",
                "/indikatorer/criterion_yes",
                "/indikatorer/criterion_yes/grunnlag?periodetype=assessment_year&periode=2018&serie=review&kategori=effect_documented",
                "/kilder/");
        return "all".equals(System.getProperty("pages"))
                ? Stream.concat(
                        each,
                        Stream.of(
                                "/krav", "/tjenester?navn=inferred&sorter=arsverk", "/tjenester/review-2018-kolonne-4"))
                : each;
    }
}
