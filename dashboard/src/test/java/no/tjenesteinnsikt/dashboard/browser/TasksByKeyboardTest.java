package no.tjenesteinnsikt.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.app.DemoDashboard;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Key tasks from the top of a page to their end with Tab, arrows, Space and Enter alone; {@code KeyboardTest} has others. */
@ExtendWith(DemoDashboard.class)
class TasksByKeyboardTest {
    private static final int MOST_STOPS = 200;
    private static OpenBrowser browser;
    private static Page page;
    private static Asked lake;

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        browser = OpenBrowser.on(dashboard.address());
        page = browser.window(new NewContextOptions());
        lake = new Asked(dashboard);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void narrowsToARegionAndClearsItAgain() {
        page.navigate("/fagomrader");
        tabTo(".ti-narrowing summary");
        page.keyboard().press("Enter");
        tabTo("#utvalg-region");
        page.keyboard().press("ArrowDown");
        tabTo(".ti-narrowing button");
        page.keyboard().press("Enter");
        page.waitForURL("**/fagomrader?utvalg=region.*");
        assertThat(page.locator(".ti-narrowing__shown")).containsText("Avgrenset til:");
        tabTo(".ti-narrowing__shown > .ti-link");
        page.keyboard().press("Enter");
        assertThat(page.locator(".ti-chip")).hasCount(0);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void sortsATable() {
        page.navigate("/tjenester");
        tabTo("#tjenester th:nth-child(5) .ti-sort");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tjenester th:nth-child(5)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        List<?> shown = (List<?>) page.evaluate("[...document.querySelectorAll('#tjenester tbody td:nth-child(5)')]"
                + ".map(cell => cell.dataset.value).filter(Boolean).map(Number)");
        assertThat(shown.stream().map(number -> ((Number) number).doubleValue()).toList())
                .hasSizeGreaterThan(2)
                .isSorted();
    }

    @Test
    void changesAChartIntoItsTableAndBack() {
        page.navigate("/krav");
        page.locator("#svar [data-chart-plot] svg").waitFor();
        tabTo("#svar [data-chart-tools] button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#svar [data-chart-table]")).isVisible();
        assertThat(page.locator("#svar [data-chart-plot]")).isHidden();
        page.keyboard().press("Enter");
        assertThat(page.locator("#svar [data-chart-table]")).isHidden();
        assertThat(page.locator("#svar [data-chart-plot]")).isVisible();
    }

    @Test
    void runsAQueryAndDownloadsItsRows() throws IOException {
        page.navigate("/sporringer?sql=select%20name%20from%20region%20order%20by%20name");
        page.locator(".cm-content").waitFor();
        tabTo("[data-query-form] button[type=submit], form button[type=submit].ds-button:not(.ti-narrowing *)");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rader tbody tr")).hasCount(4);
        tabTo("a[href*='format=csv'][download], a[href*='.csv'][download]");
        Path file = page.waitForDownload(() -> page.keyboard().press("Enter")).path();
        assertThat(Files.readAllLines(file)).hasSize(5).startsWith("name");
    }

    @Test
    void findsWhoHasADiagnosisCode() throws IOException, InterruptedException {
        String code = lake.one("select min(icd10_code) from service_description where icd10_code is not null");
        page.navigate("/fagomrader");
        tabTo("input[type=search], input[name=kode]");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*kode=.*"));
        assertThat(page.locator("main")).containsText(code);
        assertThat(page.locator("main th[scope=row]").first()).isVisible();
    }

    @Test
    void changesTheLanguage() {
        page.navigate("/rapportering");
        tabTo(".ti-languages a[lang=en]");
        page.keyboard().press("Enter");
        page.waitForURL("**/rapportering?sprak=en");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("h1")).hasText("Annual reporting");
    }

    @Test
    void comparesTwoServices() {
        page.navigate("/helseregioner/sammenlign");
        for (int i = 0; i < 2; i++) {
            tabTo("details.ti-choices:not([open]):not(:first-of-type) > summary");
            page.keyboard().press("Enter");
            tabTo("details[open] input[name=med]:not(:checked)");
            page.keyboard().press("Space");
        }
        assertThat(page.locator("input[name=med]:checked")).hasCount(2);
        tabTo("form[aria-labelledby='velg'] button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*med=.*"));
        assertThat(page.locator("input[name=med]:checked")).hasCount(2);
        for (var chosen : page.locator("label:has(input[name=med]:checked)").allTextContents()) {
            assertThat(page.locator("section[aria-labelledby='tjenester-h']")).containsText(chosen.strip());
        }
    }

    /** Goes from stop to stop, as a reader without a mouse, until the element has the focus. */
    private static void tabTo(String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("selector => document.activeElement.matches(selector)", selector)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("No stop is " + selector + " at " + page.url());
    }
}
