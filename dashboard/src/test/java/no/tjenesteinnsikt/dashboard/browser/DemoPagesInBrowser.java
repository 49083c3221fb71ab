package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.DemoDashboard;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the constructed dataset, in both themes and all languages: {@code -Dtest=DemoPagesInBrowser}, several minutes. */
@ExtendWith(DemoDashboard.class)
class DemoPagesInBrowser {
    private static final List<String> PAGES = List.of(
            "/",
            "/?utvalg=type.national_treatment_service",
            "/tjenester",
            "/fagomrader",
            "/krav",
            "/utvikling",
            "/etterproving",
            "/helseregioner",
            "/helseregioner/vest",
            "/helseregioner/sammenlign?med=vest,sor_ost&etter=region",
            "/tilgang",
            "/rapportering",
            "/rapportering/arbeidsliste",
            "/referansegrupper",
            "/referansegrupper/svar/vest",
            "/oppfolging",
            "/oppfolging/vest",
            "/oppfolging/vest/vedlegg",
            "/skjema",
            "/indikatorer?sok=levert",
            "/indikatorer/reports_delivered",
            "/merknader",
            "/utgaver");
    private static OpenBrowser browser;

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        browser = OpenBrowser.on(dashboard.address());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<String> pages() {
        return PAGES.stream()
                .flatMap(path -> Stream.of("nb", "nn", "en")
                        .map(language -> path + (path.contains("?") ? "&" : "?") + "sprak=" + language));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoAccessibilityViolationAndFitsANarrowScreen(String path) {
        Page page = browser.window(new NewContextOptions());
        page.navigate(path);
        page.locator("h1").waitFor();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                            .analyze()
                            .getViolations())
                    .as(path + " in " + scheme)
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                    .isEmpty();
        }
        page.setViewportSize(320, 256);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isEqualTo(320);
        assertThat(browser.complaints()).as(path).isEmpty();
        page.context().close();
    }
}
