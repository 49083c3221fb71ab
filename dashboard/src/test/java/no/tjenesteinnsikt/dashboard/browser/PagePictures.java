package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve pages as they look, with the font that the product brings: {@code -Dpictures=check} compares, {@code
 * -Dpictures=write} makes them anew. A browser of another version draws letters a little differently, so this is no part
 * of the ordinary build; there, {@link PagesTest} sees that the font is loaded and no chart is empty.
 *
 * <p>The rule: a point differs where a colour is more than {@value #FAR} of 255 away from every point within one point of
 * the same place, which letters drawn with another smoothing are not; at most one in {@value #ONE_IN} may differ.
 */
@ExtendWith(ShippedDashboard.class)
class PagePictures {
    private static final int FAR = 48;
    private static final int ONE_IN = 500;
    private static final Path PICTURES = Path.of("src", "test", "resources", "pictures");
    private static OpenBrowser browser;

    private record Picture(String name, String path, int width, ColorScheme scheme) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Picture> pictures() {
        return Stream.of(
                new Picture("oversikt-lys", "/", 1280, ColorScheme.LIGHT),
                new Picture("oversikt-smal-mork", "/", 320, ColorScheme.DARK),
                new Picture("tjenester-lys", "/tjenester", 1280, ColorScheme.LIGHT),
                new Picture("tjeneste-smal-lys", "/tjenester/aldring-og-helse", 320, ColorScheme.LIGHT),
                new Picture("krav-mork", "/krav", 1280, ColorScheme.DARK),
                new Picture("krav-smal-lys", "/krav", 320, ColorScheme.LIGHT),
                new Picture("helseregioner-lys", "/helseregioner", 1280, ColorScheme.LIGHT),
                new Picture("tilgang-smal-mork", "/tilgang?ar=2021", 320, ColorScheme.DARK),
                new Picture("utvikling-lys", "/utvikling", 1280, ColorScheme.LIGHT),
                new Picture("indikator-mork", "/indikatorer/criterion_yes", 1280, ColorScheme.DARK),
                new Picture("sporringer-smal-lys", "/sporringer?eksempel=rapporterte-tall", 320, ColorScheme.LIGHT),
                new Picture("etterproving-smal-mork", "/etterproving", 320, ColorScheme.DARK));
    }

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        browser = OpenBrowser.on(dashboard.address());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void looksAsItDid(Picture picture) throws IOException {
        byte[] taken = take(picture);
        Path file = PICTURES.resolve(picture.name() + ".png");
        if ("write".equals(System.getProperty("pictures"))) {
            Files.createDirectories(PICTURES);
            Files.write(file, taken);
        }
        BufferedImage now = ImageIO.read(new ByteArrayInputStream(taken));
        BufferedImage before = ImageIO.read(file.toFile());
        assertThat(now.getWidth() + " × " + now.getHeight()).isEqualTo(before.getWidth() + " × " + before.getHeight());
        Path seen = Files.createDirectories(Path.of("target", "pictures")).resolve(file.getFileName());
        Files.write(seen, taken);
        assertThat(differing(now, before))
                .as("points of " + seen + " that differ from " + file)
                .isLessThanOrEqualTo(now.getWidth() * now.getHeight() / ONE_IN);
    }

    private static byte[] take(Picture picture) {
        Page page = browser.window(
                new NewContextOptions().setViewportSize(picture.width(), 800).setColorScheme(picture.scheme()));
        page.navigate(picture.path());
        page.waitForFunction("() => document.fonts.check('16px Inter') && document.fonts.check('13px Inter')");
        if (page.locator("[data-chart-plot]").count() > 0) {
            page.locator("[data-chart-plot]").first().scrollIntoViewIfNeeded();
            page.locator("[data-chart-plot] svg").first().waitFor();
        }
        page.waitForTimeout(300);
        byte[] taken = page.screenshot();
        page.context().close();
        return taken;
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += isNear(one.getRGB(x, y), other, x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static boolean isNear(int colour, BufferedImage other, int x, int y) {
        for (int dy = Math.max(0, y - 1); dy <= Math.min(other.getHeight() - 1, y + 1); dy++) {
            for (int dx = Math.max(0, x - 1); dx <= Math.min(other.getWidth() - 1, x + 1); dx++) {
                if (isNear(colour, other.getRGB(dx, dy))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > FAR) {
                return false;
            }
        }
        return true;
    }
}
