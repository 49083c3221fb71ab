package no.tjenesteinnsikt.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import no.tjenesteinnsikt.dashboard.app.DemoDashboard;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart is on paper wherever the reader was on the page, or its table is: never an empty frame. */
@ExtendWith(DemoDashboard.class)
class PrintedChartsTest {
    private static final String UNDRAWN = "() => [...document.querySelectorAll('[data-chart-plot]')].filter(plot =>"
            + " !plot.querySelector('svg')).length";
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
    void chartsThatNobodyCameNearAreDrawnWhenThePageIsPrinted() {
        Page page = browser.window(new NewContextOptions());
        page.navigate("/krav");
        page.waitForFunction("() => globalThis.echarts && document.querySelector('[data-chart-plot] svg')");
        assertThat((Integer) page.evaluate(UNDRAWN)).isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("() => (" + UNDRAWN + ")() === 0");

        Page another = browser.window(new NewContextOptions());
        another.navigate("/krav");
        another.waitForFunction("() => globalThis.echarts && document.querySelector('[data-chart-plot] svg')");
        another.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(another.evaluate(UNDRAWN)).as("by printing").isEqualTo(0);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsPrintedBeforeTheChartsAreThereHasTheirTables() {
        Page page = browser.window(new NewContextOptions());
        page.route("**/vendor/echarts.js", route -> {});
        page.navigate("/krav", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.locator("figure[data-view=chart]").first().waitFor();
        assertThat(page.locator("[data-chart-table]").first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var table : page.locator("[data-chart-table]").all()) {
            assertThat(table).isVisible();
        }
        for (var plot : page.locator("[data-chart-plot]").all()) {
            assertThat(plot).isHidden();
        }
    }
}
