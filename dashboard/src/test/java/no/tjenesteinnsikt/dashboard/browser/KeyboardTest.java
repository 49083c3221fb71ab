package no.tjenesteinnsikt.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be done without a mouse, and what is there without scripts. */
@ExtendWith(ShippedDashboard.class)
class KeyboardTest {
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
    void theFirstStopSkipsToTheContent() {
        Page page = browser.window(new NewContextOptions());
        page.navigate("/krav");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Hopp til innholdet");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("innhold");
    }

    @Test
    void theMarksOfAChartSayTheirNumbersAndLeadToTheirRows() {
        Page page = browser.window(new NewContextOptions());
        page.navigate("/krav");
        page.locator("#svar [data-chart-plot] a").first().focus();
        Object first = page.evaluate(
                "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent");
        page.keyboard().press("ArrowDown");
        Object second = page.evaluate(
                "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent");
        assertThat(first.toString()).contains("49 av 49");
        assertThat(second.toString()).contains("av 49").isNotEqualTo(first);
        assertThat(page.locator("#svar [data-chart-readout]")).containsText("av 49");
        page.keyboard().press("Enter");
        page.waitForURL("**/grunnlag**");
        assertThat(page.locator("#regnestykket")).containsText("49");
    }

    @Test
    void arrowKeysGoThroughTheMatrixOfAnswersWhichIsOneStop() {
        Page page = browser.window(new NewContextOptions());
        page.navigate("/krav");
        page.locator("#matrise tbody a[tabindex='0']").focus();
        for (String key : List.of("ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("#matrise tbody tr").nth(1)).containsText("Kolonne 2");
        assertThat(page.evaluate("document.activeElement.closest('tr').rowIndex"))
                .isEqualTo(2);
        assertThat(page.locator("#matrise tbody a[tabindex='0']").count()).isEqualTo(1);
        page.keyboard().press("End");
        assertThat(page.evaluate("document.activeElement.closest('td').cellIndex"))
                .isEqualTo(20);
        page.keyboard().press("Enter");
        page.waitForURL("**/kilder/**");
        assertThat(page.locator(".ti-lines mark").first()).isVisible();
    }

    @Test
    void aDownloadedPictureCarriesItsTitleItsSourceAndItsFont() throws IOException {
        Page page = browser.window(new NewContextOptions());
        page.navigate("/krav");
        page.locator("#svar [data-chart-plot] svg").waitFor();
        Path file = page.waitForDownload(
                        () -> page.locator("#svar").getByText("Last ned SVG").click())
                .path();
        assertThat(Files.readString(file))
                .startsWith("<svg")
                .contains("Dokumentert effekt", "Gjennomgangen i 2018", "font/woff2;base64,");
        Path picture = page.waitForDownload(
                        () -> page.locator("#svar").getByText("Last ned PNG").click())
                .path();
        assertThat(Files.size(picture)).isGreaterThan(20_000);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMenuOfANarrowScreenOpensAndCloses() {
        Page page = browser.window(new NewContextOptions().setViewportSize(320, 640));
        page.navigate("/");
        page.getByText("Meny", new Page.GetByTextOptions().setExact(true)).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ti-nav__pages a[href='/krav']")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".ti-nav__pages a[href='/krav']")).isHidden();
    }

    @Test
    void withoutScriptsThereIsAPictureOfTheChart(RunningDashboard dashboard) {
        Page page = browser.window(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/krav");
        var picture = page.locator("#svar img.ti-chart__picture");
        assertThat(picture).isVisible();
        String svg = page.request()
                .get(dashboard.address() + picture.getAttribute("src"))
                .text();
        assertThat(svg).startsWith("<svg").contains("Dokumentert effekt");
    }
}
