package no.tjenesteinnsikt.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Own queries by keyboard, in the editor. */
@ExtendWith(ShippedDashboard.class)
class QueryEditorTest {
    private static OpenBrowser browser;

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        browser = OpenBrowser.on(dashboard.address());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aStatementIsWrittenWithSuggestionsRunAndCorrectedByKeyboardAlone() {
        Page page = editor("/sporringer?sql=select%20name%0Afrom%20");
        page.keyboard().press("Control+End");
        page.keyboard().type("regi");
        assertThat(page.locator(".cm-tooltip-autocomplete li[aria-selected]")).hasText("region");
        // A suggestion that has just come up does not take the key: it may be meant for the text.
        page.waitForTimeout(200);
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#rader tbody tr")).hasCount(4);
        assertThat(page.locator("#resultat [role='status']")).containsText("4 rader på");
        page.waitForURL(Pattern.compile(".*datasett=nasjonale-tjenester&utgave=.*sql=select%20name.*"));

        page.keyboard().type(" where nope = 1");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#resultat [role='alert']"))
                .containsText("Finner ikke kolonnen «nope» (linje 2, tegn 19).");
        assertThat(page.locator(".cm-error")).hasText("nope");
        page.locator("[data-query-line]").click();
        assertThat(page.evaluate("document.activeElement.shadowRoot.activeElement.className"))
                .asString()
                .contains("cm-content");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tabLeavesTheEditorAndItSaysWhatItIs() {
        Page page = editor("/sporringer");
        assertThat(page.locator(".cm-content").getAttribute("aria-label")).isEqualTo("Spørring");
        assertThat(page.locator(".cm-content").getAttribute("aria-description"))
                .contains("Tab går videre ut av feltet");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Kjør spørringen");
    }

    @Test
    void aNameWithADollarBecomesAFieldWhoseValueIsUsed() {
        Page page = editor("/sporringer?sql=select%20name%20from%20region%20where%20region_id%20%3D%20");
        page.keyboard().press("Control+End");
        page.keyboard().type("$hvilken");
        page.locator("#p-hvilken").fill("vest");
        page.locator("#p-hvilken").press("Enter");
        assertThat(page.locator("#rader tbody")).hasText(Pattern.compile("\\s*Helse Vest RHF\\s*"));
    }

    @Test
    void whatWasAskedIsRememberedInTheBrowserAndCanBeOpenedAgain() {
        Page page = editor("/sporringer?sql=select%2042%20as%20svar");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#rader tbody")).hasText(Pattern.compile("\\s*42\\s*"));
        page.navigate("/sporringer");
        page.locator("summary", new Page.LocatorOptions().setHasText("Lagrede spørringer"))
                .click();
        page.locator("[data-query-history] button").first().click();
        assertThat(page.locator("#sql")).hasValue("select 42 as svar");
    }

    @Test
    void aStatementThatTakesLongCanBeGivenUp() {
        Page page = editor("/sporringer?sql=select%20count(*)%20from%20range(1000000)%20a%2C%20range(1000000)%20b"
                + "%20where%20a.range%20*%20b.range%20%25%207%20%3D%203");
        page.keyboard().press("Control+Enter");
        page.locator("[data-query-cancel]").click();
        assertThat(page.locator("#resultat [role='alert']")).containsText("Spørringen ble avbrutt.");
    }

    private static Page editor(String path) {
        setDefaultAssertionTimeout(30_000);
        Page page = browser.window(new NewContextOptions());
        page.navigate(path);
        page.locator(".cm-content").waitFor();
        page.locator(".cm-content").focus();
        return page;
    }
}
