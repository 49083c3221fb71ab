package no.tjenesteinnsikt.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;

/**
 * A question of a reader's first ten minutes, and the way from the front page to its answer.
 *
 * @param reader who asks
 * @param question what is asked
 * @param steps what is clicked, by its visible words; {@code field => text} is typed and is no click
 * @param place where the answer stands
 * @param answer what it says, found out by another way than the page
 */
record Walk(String reader, String question, Texts steps, String place, Texts answer) {
    private static final int MOST_CLICKS = 3;
    private static final String TYPED = " => ";

    /** Words that are found out when the walk begins. */
    interface Texts {
        List<String> of(Asked lake) throws IOException, InterruptedException;
    }

    static Texts words(String... words) {
        return lake -> List.of(words);
    }

    void go(Page page, Asked lake) throws IOException, InterruptedException {
        List<String> all = steps.of(lake);
        assertThat(all.stream().filter(step -> !step.contains(TYPED)))
                .as(this + " takes at most three clicks")
                .hasSizeLessThanOrEqualTo(MOST_CLICKS);
        page.navigate("/");
        for (String step : all) {
            if (step.contains(TYPED)) {
                String[] typed = step.split(TYPED, 2);
                page.getByLabel(typed[0]).fill(typed[1]);
            } else {
                click(page, step);
            }
        }
        List<String> wanted = answer.of(lake).stream().map(Walk::plain).toList();
        assertThat(wanted).as("what is looked for").isNotEmpty().allMatch(text -> !text.isBlank());
        assertThat(plain(String.join("\n", page.locator(place).allInnerTexts())))
                .as(this + " at " + page.url())
                .contains(wanted);
    }

    private static void click(Page page, String words) {
        Locator link = shown(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)));
        Locator summary = shown(page.locator("summary", new Page.LocatorOptions().setHasText(words)));
        if (link.count() > 0) {
            String address = (String) link.first().evaluate("link => link.href");
            link.first().click();
            page.waitForURL(address);
        } else if (summary.count() > 0) {
            summary.first().click();
        } else {
            String before = page.url();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(words).setExact(true))
                    .click(new Locator.ClickOptions().setTimeout(5_000));
            page.waitForURL(address -> !address.equals(before));
        }
    }

    private static Locator shown(Locator named) {
        return named.filter(new Locator.FilterOptions().setVisible(true));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    @Override
    public String toString() {
        return reader + ": " + question;
    }
}
