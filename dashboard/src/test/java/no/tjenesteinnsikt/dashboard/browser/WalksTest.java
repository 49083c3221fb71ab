package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of the users' first ten minutes, each answered within three clicks of the front page, or with the plain
 * words that no document holds the answer. Without scripts: what a link leads to must not depend on them.
 */
abstract class WalksTest {
    private static OpenBrowser browser;
    private static Page page;
    private static Asked lake;

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        browser = OpenBrowser.on(dashboard.address());
        page = browser.window(new NewContextOptions().setJavaScriptEnabled(false));
        lake = new Asked(dashboard);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walks")
    void isAnsweredWithinThreeClicks(Walk walk) throws IOException, InterruptedException {
        walk.go(page, lake);
        assertThat(browser.complaints()).isEmpty();
    }
}
