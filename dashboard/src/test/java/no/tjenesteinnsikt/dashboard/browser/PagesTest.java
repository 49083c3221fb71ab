package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, as different people meet it. The pages are told by the classes below it, which run beside one another. */
@ExtendWith(ShippedDashboard.class)
abstract class PagesTest {
    /** Draws the charts that are far down, as a reader does who comes there. */
    private static final String DRAW_ALL = """
            async () => {
              for (const plot of document.querySelectorAll('[data-chart-plot]')) {
                plot.scrollIntoView({ block: 'center' });
                for (let i = 0; i < 200 && !plot.querySelector('svg'); i++) await new Promise(r => setTimeout(r, 50));
              }
              scrollTo(0, 0);
              return [...document.querySelectorAll('[data-chart-plot]')].every(plot => plot.querySelector('svg'));
            }
            """;
    /** Charts that show axes at most: a mark is a shape that is filled or drawn, beside words and lines of a grid. */
    private static final String EMPTY_CHARTS = """
            () => [...document.querySelectorAll('figure[data-chart]')]
              .filter(figure => figure.querySelectorAll('svg path, svg rect, svg circle').length < 3
                || !figure.querySelector('.ti-chart__mark'))
              .map(figure => figure.id)
            """;
    /** The words in charts that stand partly outside their chart, where they are cut. */
    private static final String CUT_WORDS = """
            () => [...document.querySelectorAll('[data-chart-plot]')].flatMap(plot => {
              const box = plot.getBoundingClientRect();
              return [...plot.querySelectorAll('svg text')].filter(word => {
                const place = word.getBoundingClientRect();
                return place.width > 0 && (place.left < box.left - 2 || place.right > box.right + 2);
              }).map(word => word.textContent);
            })
            """;

    private static OpenBrowser browser;
    private static RunningDashboard server;
    private static final Map<String, Page> OPENED = new HashMap<>();

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        server = dashboard;
        browser = OpenBrowser.on(dashboard.address());
    }

    @AfterAll
    static void close() {
        OPENED.clear();
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoAccessibilityViolationInLightAndDark(String path) {
        Page page = opened(path);
        assertThat(violations(axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))))
                .as(path + " in light")
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(axe(page).withRules(List.of("color-contrast", "link-in-text-block"))))
                .as(path + " in dark, where only the colours are others")
                .isEmpty();
    }

    /** The pages have no frames, so the rules are run at once; of what holds, nothing is sent back. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsANarrowScreenAndAFourfoldZoom(String path) {
        Page page = opened(path);
        page.setViewportSize(320, 256);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isEqualTo(320);
        page.waitForTimeout(100);
        assertThat((List<?>) page.evaluate(CUT_WORDS))
                .as("cut words in the charts of " + path)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsNumbersWithoutScripts(String path) {
        Page plain = show(path, new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(plain.locator("main table").count())
                .isEqualTo(opened(path).locator("main table").count());
        for (var table : plain.locator("[data-chart-table]").all()) {
            assertThat(table.isVisible()).isTrue();
        }
        plain.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadingANameADataTwinAndAPrintedForm(String path) {
        Page page = opened(path);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.title()).endsWith(" – Tjenesteinnsikt").hasSizeGreaterThan(" – Tjenesteinnsikt".length());
        for (var twin :
                page.locator("footer a[href$='.json'], footer a[href$='.csv']").all()) {
            assertThat(page.request()
                            .get(server.address() + twin.getAttribute("href"))
                            .status())
                    .as(path + " " + twin.getAttribute("href"))
                    .isEqualTo(200);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(page.locator(".ti-nav").isVisible()).isFalse();
    }

    /** The page on a wide screen in the light, with all its charts; loaded once for all tests. */
    private static Page opened(String path) {
        Page page = OPENED.computeIfAbsent(path, missing -> {
            Page loaded = show(missing, new NewContextOptions());
            assertThat(loaded.evaluate(DRAW_ALL))
                    .as("every chart of " + missing + " is drawn")
                    .isEqualTo(true);
            assertThat(loaded.evaluate("document.fonts.check('16px Inter')"))
                    .as("the font of " + missing + " is there")
                    .isEqualTo(true);
            assertThat((List<?>) loaded.evaluate(EMPTY_CHARTS))
                    .as("charts of " + missing + " without marks")
                    .isEmpty();
            assertThat(browser.complaints()).as(missing).isEmpty();
            return loaded;
        });
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        return page;
    }

    private static Page show(String path, NewContextOptions options) {
        Page page = browser.window(options);
        Response response = page.navigate(path.equals("/kilder/") ? sourceAddress(page) : path);
        page.waitForLoadState();
        assertThat(response).isNotNull();
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(browser.complaints()).as(path).isEmpty();
        return page;
    }

    /** A place in the text of a document, as a page leads to it. */
    private static String sourceAddress(Page page) {
        page.navigate("/tjenester/review-2018-kolonne-14");
        return page.locator("main a[href^='/kilder/']").first().getAttribute("href");
    }
}
