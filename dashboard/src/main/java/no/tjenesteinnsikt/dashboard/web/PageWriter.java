package no.tjenesteinnsikt.dashboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** Writes pages as HTML with the templates that were compiled into the program. */
final class PageWriter {
    private static final List<List<String>> NAVIGATION = List.of(
            List.of("/", "overview"),
            List.of("/tjenester", "services"),
            List.of("/krav", "criteria"),
            List.of("/skjema", "forms"),
            List.of("/indikatorer", "indicators"),
            List.of("/etterproving", "reconciliation"),
            List.of("/merknader", "findings"),
            List.of("/om", "about"));

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "no.tjenesteinnsikt.dashboard.web.generated");
    private final String dataset;
    private final String statics;

    PageWriter(String dataset, String statics) {
        this.dataset = dataset;
        this.statics = statics;
    }

    String page(PageRequest request, Route route, PageAnswer.Shown shown) {
        String twins = route.path().equals(route.twinPath()) ? request.path() : route.twinPath();
        Layout layout = new Layout(
                request.texts(),
                shown.title(),
                dataset,
                request.data().edition().snapshot(),
                navigation(request.texts(), route.navigation()),
                twins,
                request.queryText(),
                statics);
        return render(
                shown.template(),
                Map.of("layout", layout, "page", shown.model(), "charts", new Charts(shown.charts())));
    }

    /** The addresses in the navigation, the front page first. */
    static List<String> addresses() {
        return NAVIGATION.stream().map(entry -> entry.get(0)).toList();
    }

    /** A page that only says something, such as that there is no such page. */
    String message(Texts texts, String message) {
        Layout layout =
                new Layout(texts, texts.get("error.title"), dataset, "", navigation(texts, ""), "", "", statics);
        return render("message.jte", Map.of("layout", layout, "message", message));
    }

    private static List<Layout.Entry> navigation(Texts texts, String current) {
        return NAVIGATION.stream()
                .map(entry -> new Layout.Entry(
                        entry.get(0),
                        texts.get("layout.nav." + entry.get(1)),
                        entry.get(1).equals(current) ? "page" : ""))
                .toList();
    }

    private String render(String template, Map<String, Object> model) {
        TemplateOutput output = new StringOutput();
        templates.render(template, model, output);
        return output.toString();
    }
}
