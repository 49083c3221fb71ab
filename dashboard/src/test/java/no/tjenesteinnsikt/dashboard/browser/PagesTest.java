package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, as different people meet it. */
class PagesTest {
    @TempDir
    static Path home;

    private static RunningDashboard dashboard;
    private static OpenBrowser browser;

    @BeforeAll
    static void open() {
        dashboard = RunningDashboard.ofShippedFacts(home);
        browser = OpenBrowser.on(dashboard.address());
    }

    @AfterAll
    static void close() {
        browser.close();
        dashboard.close();
    }

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
                "/etterproving",
                "/merknader",
                "/om");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoAccessibilityViolationInLightAndDark(String path) {
        Page light =
                show(path, new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT));
        assertThat(violations(new AxeBuilder(light)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))))
                .as(path + " in light")
                .isEmpty();
        light.context().close();
        Page dark =
                show(path, new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
        assertThat(violations(new AxeBuilder(dark).withRules(List.of("color-contrast", "link-in-text-block"))))
                .as(path + " in dark, where only the colours are others")
                .isEmpty();
        dark.context().close();
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsANarrowScreenAndAFourfoldZoom(String path) {
        Page page = show(path, new NewContextOptions().setViewportSize(320, 256));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isEqualTo(320);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsNumbersWithoutScripts(String path) {
        Page plain = show(path, new NewContextOptions().setJavaScriptEnabled(false));
        Page full = show(path, new NewContextOptions());
        assertThat(plain.locator("main table").count())
                .isEqualTo(full.locator("main table").count());
        for (var table : plain.locator("[data-chart-table]").all()) {
            assertThat(table.isVisible()).isTrue();
        }
        plain.context().close();
        full.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadingANameADataTwinAndAPrintedForm(String path) {
        Page page = show(path, new NewContextOptions());
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.title()).endsWith(" – Tjenesteinnsikt").hasSizeGreaterThan(" – Tjenesteinnsikt".length());
        for (var twin :
                page.locator("footer a[href$='.json'], footer a[href$='.csv']").all()) {
            assertThat(page.request()
                            .get(dashboard.address() + twin.getAttribute("href"))
                            .status())
                    .as(path + " " + twin.getAttribute("href"))
                    .isEqualTo(200);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(page.locator(".ti-nav").isVisible()).isFalse();
        page.context().close();
    }

    private static Page show(String path, NewContextOptions options) {
        Page page = browser.window(options);
        Response response = page.navigate(path);
        page.waitForLoadState();
        assertThat(response).isNotNull();
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(browser.complaints()).as(path).isEmpty();
        return page;
    }
}
