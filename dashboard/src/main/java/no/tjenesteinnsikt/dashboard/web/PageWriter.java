package no.tjenesteinnsikt.dashboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Writes pages as HTML with the templates that were compiled into the program. */
final class PageWriter {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "no.tjenesteinnsikt.dashboard.web.generated");
    private final Datasets datasets;
    private final String statics;

    PageWriter(Datasets datasets, String statics) {
        this.datasets = datasets;
        this.statics = statics;
    }

    String page(PageRequest request, Route route, PageAnswer.Shown shown) {
        String twins = route.path().equals(route.twinPath()) ? request.path() : route.twinPath();
        Layout layout = new Layout(
                request.texts(),
                shown.title(),
                Layout.Choice.of(request, samePage(route), datasets),
                Navigation.groups(request.texts(), route.navigation()),
                Layout.Narrowed.of(request, route),
                Layout.Tongue.of(request),
                twins,
                request.queryText(),
                statics);
        return finished(
                request,
                render(
                        shown.template(),
                        Map.of("layout", layout, "page", shown.model(), "charts", new Charts(shown.charts()))));
    }

    /** A part of a page, for a page that is open. */
    String part(String template, PageRequest request, PageAnswer.Shown shown) {
        return finished(
                request,
                render(
                        template,
                        Map.of(
                                "texts",
                                request.texts(),
                                "page",
                                shown.model(),
                                "charts",
                                new Charts(shown.charts().stream()
                                        .map(request.scope()::chart)
                                        .toList()))));
    }

    private static String finished(PageRequest request, String html) {
        return NamesInNorwegian.marked(
                request.scope().page(html), request.texts().language(), names(request));
    }

    private static Set<String> names(PageRequest request) {
        return request.whole().in(ServiceTables.SERVICE).stream()
                .filter(row -> row.text("identity").equals("named"))
                .map(row -> row.text("name"))
                .collect(Collectors.toSet());
    }

    /** The address that the same page has in every dataset: that of its part of the product where it is of one thing. */
    private static String samePage(Route route) {
        if (!route.path().contains("{")) {
            return route.path();
        }
        return Navigation.address(route.navigation());
    }

    /** A page of a dataset that only says something, such as that there is no such service. */
    String message(PageRequest request, String message) {
        return request.scope().page(message(request.texts(), message));
    }

    /** A page that only says something, such as that there is no such page. */
    String message(Texts texts, String message) {
        Layout layout = new Layout(
                texts,
                texts.get("error.title"),
                Layout.Choice.NONE,
                Navigation.groups(texts, ""),
                Layout.Narrowed.NONE,
                List.of(),
                "",
                "",
                statics);
        return render("message.jte", Map.of("layout", layout, "message", message));
    }

    private String render(String template, Map<String, Object> model) {
        TemplateOutput output = new StringOutput();
        templates.render(template, model, output);
        return output.toString();
    }
}
