package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.Narrowing;

/** Where the form of the narrowing leads: back to the page that it stood on, with all choices in one parameter. */
final class NarrowingChoice {
    static final String PATH = "/utvalg";

    /** The form's field with the page that it stands on. */
    static final String PAGE = "side";

    private static final Pattern OWN_PAGE = Pattern.compile("/(?:[a-z0-9_-][^\\s\\\\#]{0,400})?");

    private NarrowingChoice() {}

    static void answer(Context context) {
        Asked asked = Asked.of(context);
        String page = asked.parameter(PAGE)
                .filter(path -> OWN_PAGE.matcher(path).matches())
                .orElse("/");
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : Narrowing.NAMES) {
            asked.parameter(name).ifPresent(value -> chosen.put(name, value));
        }
        String joined = Stream.of(
                        Optional.of(page.contains("?") ? page.substring(page.indexOf('?') + 1) : "")
                                .filter(query -> !query.isEmpty()),
                        text(chosen)
                                .map(text -> Scope.NARROWING + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        String path = page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
        context.header("Cache-Control", "no-store");
        context.redirect(joined.isEmpty() ? path : path + "?" + joined, HttpStatus.FOUND);
        context.attribute("answered", true);
    }

    /** A value that no form of ours has is left out with all others, and the page shows everything. */
    private static Optional<String> text(Map<String, String> chosen) {
        try {
            return Optional.of(new Narrowing(chosen).text()).filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
