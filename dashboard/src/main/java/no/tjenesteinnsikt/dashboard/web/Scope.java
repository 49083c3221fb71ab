package no.tjenesteinnsikt.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * The dataset, the edition, the language and the narrowing that a reader's address names, which every address on the page
 * has to name too: a reader who follows a link must not come to other numbers without being told. Views and templates
 * write addresses without them; here is the one place that adds them.
 *
 * @param chosen names and values of these parameters, empty where the address names none
 */
record Scope(Map<String, String> chosen) {
    static final String DATASET = "datasett";
    static final String EDITION = "utgave";
    static final String LANGUAGE = "sprak";
    static final String NARROWING = "utvalg";

    private static final List<String> NAMES = List.of(DATASET, EDITION, LANGUAGE, NARROWING);
    private static final Pattern VALUE = Pattern.compile("[a-zæøå0-9._~-]{1,300}");
    private static final Pattern LINK = Pattern.compile("(?<= href=\"| src=\")/(?!static/)[^\"]*");
    private static final Pattern ADDRESS = Pattern.compile("/[a-z]+[/?#]\\S*");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"get\"[^>]*>");

    Scope {
        chosen = Map.copyOf(chosen);
    }

    /** What the address of a request names. */
    static Scope of(Map<String, List<String>> query) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : NAMES) {
            query.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .filter(value -> VALUE.matcher(value).matches())
                    .filter(value -> !value.equals(Language.NB.code()) || !name.equals(LANGUAGE))
                    .ifPresent(value -> chosen.put(name, value));
        }
        return new Scope(chosen);
    }

    /** An address of the product that names what was chosen; one that names a dataset says all but the language. */
    String address(String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        List<String> added = names(path, DATASET) ? List.of(LANGUAGE) : NAMES;
        String names = added.stream()
                .filter(chosen::containsKey)
                .filter(name -> !names(path, name))
                .map(name -> name + "=" + encoded(chosen.getOrDefault(name, "")))
                .collect(Collectors.joining("&"));
        return names.isEmpty()
                ? address
                : path + (path.contains("?") ? "&" : "?") + names + (hash < 0 ? "" : address.substring(hash));
    }

    private static boolean names(String path, String name) {
        return path.contains("?" + name + "=") || path.contains("&" + name + "=");
    }

    /** A page all of whose links and forms name what was chosen. */
    String page(String html) {
        if (chosen.isEmpty()) {
            return html;
        }
        String linked = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(escaped(link.group())));
        return FORM.matcher(linked).replaceAll(form -> Matcher.quoteReplacement(form.group() + hidden()));
    }

    private String escaped(String attribute) {
        return address(attribute.replace("&amp;", "&")).replace("&", "&amp;");
    }

    private String hidden() {
        return NAMES.stream()
                .filter(chosen::containsKey)
                .map(name ->
                        "<input type=\"hidden\" name=\"" + name + "\" value=\"" + chosen.getOrDefault(name, "") + "\">")
                .collect(Collectors.joining());
    }

    /** A chart whose marks lead to addresses that name what was chosen. */
    ChartView chart(ChartView chart) {
        return chosen.isEmpty() ? chart : chart.withAddresses(this::address);
    }

    /** A table whose addresses name what was chosen. */
    TwinTable table(TwinTable table) {
        if (chosen.isEmpty()) {
            return table;
        }
        return new TwinTable(
                table.name(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::value).collect(Collectors.toList()))
                        .toList());
    }

    private @Nullable Object value(@Nullable Object value) {
        return value instanceof String text && ADDRESS.matcher(text).matches() ? address(text) : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
