package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Scope DEMO = Scope.of(Map.of("datasett", List.of("demo")));

    @Test
    void everyLinkAndFormOfAPageNamesTheDatasetThatTheReaderChose() {
        String page = DEMO.page("<a href=\"/tjenester?navn=x&amp;region=vest#liste\">a</a><a href=\"#her\">b</a>"
                + "<link href=\"/static/1/x.css\"><form class=\"f\" method=\"get\" action=\"/krav#i\"><b></b></form>");
        assertThat(page)
                .contains("href=\"/tjenester?navn=x&amp;region=vest&amp;datasett=demo#liste\"")
                .contains("href=\"#her\"")
                .contains("href=\"/static/1/x.css\"")
                .contains("action=\"/krav#i\"><input type=\"hidden\" name=\"datasett\" value=\"demo\">");
    }

    @Test
    void aLinkThatNamesADatasetItselfIsLeftAsItIs() {
        Scope pinned = Scope.of(Map.of("utgave", List.of("0123456789abcdef")));
        assertThat(pinned.address("/krav?datasett=demo")).isEqualTo("/krav?datasett=demo");
        assertThat(pinned.address("/krav.csv?utgave=0123456789abcdef")).isEqualTo("/krav.csv?utgave=0123456789abcdef");
        assertThat(pinned.address("/krav")).isEqualTo("/krav?utgave=0123456789abcdef");
    }

    @Test
    void theLanguageFollowsToAnotherDatasetAndTheNarrowingOnlyWithinTheSame() {
        Scope scope = Scope.of(Map.of("sprak", List.of("nn"), "utvalg", List.of("region.vest~ar.2021")));
        assertThat(scope.address("/krav")).isEqualTo("/krav?sprak=nn&utvalg=region.vest%7Ear.2021");
        assertThat(scope.address("/krav?datasett=demo")).isEqualTo("/krav?datasett=demo&sprak=nn");
        assertThat(scope.address("/krav?sprak=en")).isEqualTo("/krav?sprak=en&utvalg=region.vest%7Ear.2021");
    }

    @Test
    void bokmaalIsTheLanguageOfAnAddressThatNamesNone() {
        assertThat(Scope.of(Map.of("sprak", List.of("nb"))).address("/krav")).isEqualTo("/krav");
    }

    @Test
    void whatIsNoNameOfADatasetNeverComesIntoAPage() {
        Scope hostile = Scope.of(Map.of("datasett", List.of("\"><script>")));
        assertThat(hostile.page("<a href=\"/krav\">")).isEqualTo("<a href=\"/krav\">");
    }

    @Test
    void addressesInTheDataTwinsNameTheDatasetAndOtherTextsStayAsTheyAre() {
        TwinTable table = new TwinTable(
                "t", List.of("text", "evidence", "n"), List.of(Arrays.asList("/ og", "/krav?krav=c1", 3)));
        assertThat(DEMO.table(table).rows()).containsExactly(Arrays.asList("/ og", "/krav?krav=c1&datasett=demo", 3));
    }
}
