package no.tjenesteinnsikt.dashboard.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Pages as they are printed on A4. */
public final class PrintedPages implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    private final OpenBrowser browser;

    public PrintedPages(String address) {
        browser = OpenBrowser.on(address);
    }

    /** How many sheets an address of the dashboard fills. */
    public int count(String path) {
        Page page = browser.window(new NewContextOptions());
        page.navigate(path);
        page.waitForLoadState();
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        page.context().close();
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Override
    public void close() {
        browser.close();
    }
}
