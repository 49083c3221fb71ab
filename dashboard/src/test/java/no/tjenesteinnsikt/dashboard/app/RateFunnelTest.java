package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.MadeData;
import no.tjenesteinnsikt.dashboard.view.region.AccessQuery;
import no.tjenesteinnsikt.dashboard.view.region.AccessView;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import no.tjenesteinnsikt.dashboard.view.region.RateFunnel;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;

/**
 * A region's patients against its part of the inhabitants. Four regions of the same size have a quarter of the patients
 * each by chance; the probabilities are powers of 3/4 and can be checked by hand.
 */
class RateFunnelTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost");

    private final List<Row> rows = new ArrayList<>();

    @Test
    void placesFollowTheExactBinomialProbability() {
        service("ti", 0, 4, 3, 3); // 0.75^10 = 0.056
        service("tjue", 0, 7, 7, 6); // 0.75^20 = 0.0032
        service("tretti", 0, 10, 10, 10); // 0.75^30 = 0.00018
        service("dobbelt", 10, 4, 3, 3); // P(at least 10 of 20) = 0.0139

        RateFunnel funnel = funnel("nord");

        assertThat(funnel.points())
                .extracting(point -> point.rates().serviceId() + " " + point.place())
                .containsExactly("tretti OUTSIDE_998", "dobbelt OUTSIDE_95", "tjue OUTSIDE_95", "ti INSIDE");
        assertThat(funnel.points().get(1).expected()).isEqualByComparingTo("5");
        assertThat(funnel.points().get(1).ratio()).isEqualByComparingTo("2");
        assertThat(funnel.outside()).isEqualTo(1);
        assertThat(funnel.sentences(NB))
                .containsExactly(
                        "Færre pasienter fra Helse Nord enn folketallet tilsier: Tretti.",
                        "For 4 tjenester er det ventet under ti pasienter; da kan bare svært store forskjeller skilles fra"
                                + " tilfeldigheter.");
    }

    @Test
    void whereSeveralAndMoreThanAFifthLieOutsideTheLimitsSayLittle() {
        for (String service : List.of("a", "b", "c")) {
            service(service, 0, 10, 10, 10);
        }
        String many = "Når så mange ligger utenfor, varierer tjenestene mer enn tilfeldigheter gjør. Da sier grensene"
                + " lite om hvilken tjeneste som er uvanlig; se på hver av dem.";
        assertThat(funnel("nord").outside()).isEqualTo(3);
        assertThat(funnel("nord").sentences(NB)).contains(many);

        for (int i = 0; i < 12; i++) {
            service("lik" + i, 5, 5, 5, 5);
        }
        assertThat(funnel("nord").outside()).isEqualTo(3);
        assertThat(funnel("nord").sentences(NB)).doesNotContain(many);
    }

    @Test
    void theLimitsOfAServiceThatIsOutsideLieOnItsOtherSide() {
        service("tretti", 0, 10, 10, 10);
        service("hundre", 25, 25, 25, 25);

        RateFunnel funnel = funnel("nord");

        BigDecimal ofThirty = funnel.limits().get(0).ratio().low998();
        assertThat(funnel.limits().get(0).expected()).isEqualByComparingTo("7.5");
        assertThat(ofThirty).isPositive();
        assertThat(funnel.limits().get(0).ratio().high95()).isGreaterThan(BigDecimal.ONE);
        assertThat(funnel.limits()).isSortedAccordingTo(Comparator.comparing(RateFunnel.Limit::expected));
        assertThat(funnel.points().get(0).place()).isEqualTo(Chance.Place.INSIDE);
    }

    @Test
    void aServiceThatDoesNotStateAllRegionsIsLeftOutAndSaidAndNoneIsTakenAsNought() {
        service("en", 5, 5, 5, 5);
        service("to", 5, 5, 5, 5);
        service("tre", 5, 5, 5);

        RateFunnel funnel = funnel("sor_ost");

        assertThat(funnel.region().name()).isEqualTo("Helse Sør-Øst");
        assertThat(funnel.points()).hasSize(2);
        assertThat(funnel.sentences(NB))
                .startsWith(
                        "Ingen tjeneste ligger utenfor 99,8 %-grensen: for Helse Sør-Øst er ingen forskjell fra resten"
                                + " av landet påvist.")
                .last()
                .asString()
                .startsWith("Én tjeneste er ikke med: tallet mangler eller er skjult for minst én region");
    }

    @Test
    void oneServiceIsNoFunnel() {
        service("en", 5, 5, 5, 5);

        assertThat(view("nord").funnel()).isEmpty();
    }

    private RateFunnel funnel(String region) {
        return view(region).funnel().orElseThrow();
    }

    private AccessView view(String region) {
        List<String> names = List.of("Helse Nord RHF", "Helse Midt-Norge RHF", "Helse Vest RHF", "Helse Sør-Øst RHF");
        for (int i = 0; i < REGIONS.size(); i++) {
            rows.add(Row.of(ReferenceTables.REGION)
                    .set("region_id", REGIONS.get(i))
                    .set("name", names.get(i))
                    .set("ordinal", i + 1)
                    .set("source_id", "dok")
                    .set("locator", "L1")
                    .build());
        }
        AccessQuery query = new AccessQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(region));
        return AccessView.of(MadeData.edition(1, rows), NB, new ExactChance(), query);
    }

    private void service(String id, int... patients) {
        rows.add(MadeData.service(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)));
        for (int i = 0; i < patients.length; i++) {
            BigDecimal count = BigDecimal.valueOf(patients[i]);
            rows.add(new IndicatorValue(
                            "patients_per_100000",
                            1,
                            new ValueKey(
                                    "report_year", 2024, "annual_report", id, REGIONS.get(i), null, "patients treated"),
                            new Outcome.Shown(count, new Precision.Exact()),
                            new Grounds(count, new BigDecimal("100000"), null, null),
                            null)
                    .row(null));
        }
    }
}
