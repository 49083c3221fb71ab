package no.tjenesteinnsikt.dashboard.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.text.Language;

/**
 * Marks the names of services as Norwegian on English pages, so that a screen reader says them so (WCAG 2.1, criterion
 * 3.1.2). A name is a link to the service's page wherever it stands; a column without a name is called by the page's own
 * words, and is left as it is.
 */
final class NamesInNorwegian {
    private static final Pattern SERVICE =
            Pattern.compile("<a(?![^>]* lang=)( [^>]*?)?(?= href=\"/tjenester/(?!review-|\\?)[^\"?]+[\"?])");

    private NamesInNorwegian() {}

    static String marked(String html, Language language) {
        return language == Language.EN
                ? SERVICE.matcher(html)
                        .replaceAll(link -> Matcher.quoteReplacement("<a lang=\"" + Language.NB.code() + "\""
                                + (link.group(1) == null ? "" : link.group(1))))
                : html;
    }
}
