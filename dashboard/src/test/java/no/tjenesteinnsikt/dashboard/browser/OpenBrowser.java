package no.tjenesteinnsikt.dashboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser on the running dashboard, which remembers what a page should not have done. */
final class OpenBrowser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private OpenBrowser(Playwright playwright, Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    static OpenBrowser on(String address) {
        Path executable = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException("Cannot find a browser at " + executable
                    + ": apt-get install chromium fonts-dejavu-core, or set CHROMIUM");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
        return new OpenBrowser(playwright, browser, address);
    }

    /** A new window of that width, in that colour scheme and with or without scripts. */
    Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address).setLocale("nb-NO"));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onRequest(this::watch);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private void watch(Request request) {
        if (!request.url().startsWith(address)
                && !request.url().startsWith("data:")
                && !request.url().startsWith("blob:")) {
            complaints.add("left the machine: " + request.url());
        }
    }

    /** What pages did that they should not have done, since the last time this was asked. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
