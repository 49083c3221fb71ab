package no.tjenesteinnsikt.dashboard.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Language;

/**
 * Marks the names of services as Norwegian on English pages, so that a screen reader says them so (WCAG 2.1, criterion
 * 3.1.2): links to the pages of services, and the names wherever they stand in headings, titles of charts and labels. A
 * column without a name is called by the page's own words, and is left as it is.
 */
final class NamesInNorwegian {
    private static final Pattern SERVICE =
            Pattern.compile("<a(?![^>]* lang=)( [^>]*?)?(?= href=\"/tjenester/(?!review-|\\?)[^\"?]+[\"?])");
    /** What holds no words that can be marked, a tag, or words. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)<(script|style|title|option|textarea|noscript|svg)\\b.*?</\\1>"
                    + "|<(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>|(?<words>[^<]+)");

    /** A choice that is nothing but a name: no markup can stand inside it. */
    private static final Pattern OPTION = Pattern.compile("<option(?![^>]* lang=)([^>]*)>([^<]+)</option>");

    private static final int SHORTEST = 4;

    private NamesInNorwegian() {}

    /** The page with the names marked; only the English one changes. */
    static String marked(String html, Language language, Collection<String> names) {
        if (language != Language.EN) {
            return html;
        }
        String linked = SERVICE.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "<a lang=\"" + Language.NB.code() + "\"" + (link.group(1) == null ? "" : link.group(1))));
        List<String> longestFirst = names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return longestFirst.isEmpty() ? linked : inWords(options(linked, Set.copyOf(names)), anyOf(longestFirst));
    }

    private static String options(String html, Set<String> names) {
        return OPTION.matcher(html)
                .replaceAll(option -> Matcher.quoteReplacement(
                        names.contains(option.group(2).strip())
                                ? "<option lang=\"nb\"" + option.group(1) + ">" + option.group(2) + "</option>"
                                : option.group()));
    }

    private static Pattern anyOf(List<String> names) {
        return Pattern.compile(names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    private static String inWords(String html, Pattern names) {
        StringBuilder marked = new StringBuilder(html.length() + 256);
        Matcher token = TOKEN.matcher(html);
        int from = 0;
        boolean isMarked = false;
        while (token.find()) {
            String text = token.group();
            marked.append(html, from, token.start())
                    .append(
                            token.group("words") == null || isMarked || text.isBlank()
                                    ? text
                                    : names.matcher(text).replaceAll("<span lang=\"nb\">$0</span>"));
            isMarked = text.contains(" lang=\"nb\"");
            from = token.end();
        }
        return marked.append(html, from, html.length()).toString();
    }
}
