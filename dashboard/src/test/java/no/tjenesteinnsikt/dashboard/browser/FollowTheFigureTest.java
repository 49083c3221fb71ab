package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;
import no.tjenesteinnsikt.dashboard.app.ShippedDashboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a figure on a page to the rows behind it, and from a row to the very characters that it was read from. */
@ExtendWith(ShippedDashboard.class)
class FollowTheFigureTest {
    private static final int FIGURES_A_PAGE = Integer.getInteger("figures", 1);
    private static final int ROWS_A_FIGURE = 2;
    private static final List<String> PAGES = List.of(
            "/",
            "/tjenester",
            "/tjenester/review-2018-kolonne-14",
            "/krav",
            "/indikatorer",
            "/indikatorer/fte",
            "/indikatorer/years_in_function",
            "/etterproving",
            "/merknader");
    private static final Map<String, List<String>> WORDS = Map.of("ja", List.of("yes", "1"), "nei", List.of("no", "2"));

    @TempDir
    Path folder;

    @Test
    void onTheShippedFacts(RunningDashboard dashboard) {
        try (OpenBrowser browser = OpenBrowser.on(dashboard.address())) {
            Page page = browser.window(new NewContextOptions());
            int followed = 0;
            for (String path : PAGES) {
                followed += followSome(page, path);
            }
            assertThat(followed).isGreaterThanOrEqualTo(PAGES.size() * FIGURES_A_PAGE * ROWS_A_FIGURE / 2);
        }
    }

    @Test
    void onTheReportAsReadFromItsDocument() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("dokumenter"));
        Path report = Path.of("..", "..", "shared", "sources", "review-2018-main-report.txt");
        assertThat(report)
                .as("the source documents are expected in shared/sources beside the checkout")
                .exists();
        Files.copy(report, documents.resolve("rapport.txt"));
        Files.writeString(documents.resolve("source.yaml"), "title: Rapporten\ntext: public\n");
        try (RunningDashboard dashboard =
                        RunningDashboard.ofDocuments(folder.resolve("home"), "rapporten", List.of(documents));
                OpenBrowser browser = OpenBrowser.on(dashboard.address())) {
            Page page = browser.window(new NewContextOptions());
            int followed = followSome(page, "/krav");
            followed += followSome(page, "/indikatorer/fte");
            assertThat(followed).isGreaterThanOrEqualTo(2 * FIGURES_A_PAGE * ROWS_A_FIGURE / 2);
        }
    }

    private static int followSome(Page page, String path) {
        page.navigate(path);
        List<String> figures = new ArrayList<>();
        figures.addAll(strings(page.locator("main a[href*='/grunnlag']")
                .evaluateAll("links => links.map(l => l.getAttribute('href'))")));
        assertThat(figures).as("figures on " + path).isNotEmpty();
        Collections.shuffle(figures, new Random(path.hashCode()));
        int followed = 0;
        for (String figure : figures.subList(0, Math.min(FIGURES_A_PAGE, figures.size()))) {
            followed += followRows(page, figure);
        }
        return followed;
    }

    private static int followRows(Page page, String figure) {
        page.navigate(figure);
        assertThat(page.locator("#tallet .ti-figure__value").innerText())
                .as(figure)
                .isNotBlank();
        List<List<String>> rows = new ArrayList<>(rows(page));
        assertThat(rows).as("rows behind " + figure).isNotEmpty();
        Collections.shuffle(rows, new Random(figure.hashCode()));
        List<List<String>> some = rows.subList(0, Math.min(ROWS_A_FIGURE, rows.size()));
        for (List<String> row : some) {
            page.navigate(row.get(1));
            String marked = String.join("", page.locator(".ti-lines mark").allInnerTexts());
            assertThat(marked).as(figure + " → " + row.get(1)).isNotBlank();
            if (saysAValue(row.get(0))) {
                assertThat(expected(row.get(0)))
                        .as(figure + " → " + row.get(1))
                        .containsAnyElementsOf(said(row, marked));
            }
        }
        return some.size();
    }

    /** What each row says, and the address of its place in the document. */
    private static List<List<String>> rows(Page page) {
        List<String> cells = strings(page.locator("#rader tbody tr")
                .evaluateAll("rows => rows.flatMap(row => [row.querySelector('td').innerText,"
                        + " row.querySelector('a[href*=\"/kilder/\"]').getAttribute('href')])"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            rows.add(cells.subList(i, i + 2));
        }
        return rows;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    /** The marked characters; where a whole line of a table is marked, each of its fields. */
    private static List<String> said(List<String> row, String marked) {
        return row.get(1).matches(".*%3AC\\d.*")
                ? List.of(number(marked))
                : Stream.of(marked.split(",", -1))
                        .map(FollowTheFigureTest::number)
                        .toList();
    }

    /** A row of something counted says what kind of fact it is, not which; then the place must only say something. */
    private static boolean saysAValue(String says) {
        String word = says.strip().toLowerCase(Locale.ROOT);
        return says.matches("(?s).*\\d.*") || WORDS.keySet().stream().anyMatch(word::startsWith);
    }

    /** What may stand in a document where a row says this. */
    private static List<String> expected(String says) {
        String answer = says.strip().replaceFirst("\\s*\\(.*$", "").replaceFirst("^.*: ", "");
        String word = answer.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d.,].*$", "");
        return WORDS.getOrDefault(word, List.of(number(word)));
    }

    private static String number(String text) {
        String plain = text.replaceAll("\\s", "").replace(',', '.');
        return plain.matches("\\d+\\.\\d*0+|\\d+\\.") ? plain.replaceAll("\\.?0*$", "") : plain;
    }
}
