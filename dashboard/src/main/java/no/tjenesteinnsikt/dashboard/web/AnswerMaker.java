package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.HttpStatus;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.tjenesteinnsikt.dashboard.chart.ChartPictures;
import no.tjenesteinnsikt.dashboard.chart.ChartView;

/** Makes the forms in which a page can be had: to be read, as data, and its charts as pictures. */
final class AnswerMaker {
    private final PageWriter writer;
    private final ChartPictures pictures = new ChartPictures();

    AnswerMaker(PageWriter writer) {
        this.writer = writer;
    }

    Answer page(PageRequest request, Route route) {
        return of(
                request,
                route,
                shown -> Answer.shown(Answer.HTML, writer.page(request, route, shown)),
                Answer::download);
    }

    Answer json(PageRequest request, Route route) {
        return of(request, route, shown -> Answer.shown(Answer.JSON, Twins.json(request, shown)));
    }

    Answer csv(PageRequest request, Route route) {
        return of(request, route, shown -> Answer.shown(Answer.CSV, Twins.csv(shown)));
    }

    /** A chart of the page, for readers without scripts. */
    Answer picture(PageRequest request, Route route) {
        return of(
                request,
                route,
                shown -> shown.charts().stream()
                        .filter(chart ->
                                chart.id().equals(request.parameter("diagram").orElse("")))
                        .findFirst()
                        .map(chart -> Answer.shown(
                                Answer.SVG, pictures.svg(chart, request.texts().numbers())))
                        .orElseGet(() -> missing(request, request.texts().get("error.no_page"))));
    }

    /** A file has no twins. */
    private Answer of(PageRequest request, Route route, Function<PageAnswer.Shown, Answer> form) {
        return of(request, route, form, file -> missing(request, request.texts().get("error.no_page")));
    }

    private Answer of(
            PageRequest request,
            Route route,
            Function<PageAnswer.Shown, Answer> form,
            Function<PageAnswer.Download, Answer> download) {
        PageAnswer answer = route.page().apply(request);
        if (answer instanceof PageAnswer.Shown shown) {
            return form.apply(scoped(request, shown));
        }
        if (answer instanceof PageAnswer.Download file) {
            return download.apply(file);
        }
        if (answer instanceof PageAnswer.Elsewhere elsewhere) {
            return Answer.elsewhere(request.scope().address(elsewhere.address() + ending(request.path())));
        }
        return missing(request, ((PageAnswer.Missing) answer).message());
    }

    /** With addresses that keep to the dataset that was chosen, and charts that say where they show no real services. */
    private static PageAnswer.Shown scoped(PageRequest request, PageAnswer.Shown shown) {
        Scope scope = request.scope();
        UnaryOperator<ChartView> warned = request.data().isConstructed()
                ? chart -> chart.withWarning(request.texts().get("layout.constructed"))
                : UnaryOperator.identity();
        return new PageAnswer.Shown(
                shown.title(),
                shown.template(),
                shown.model(),
                shown.charts().stream().map(scope::chart).map(warned).toList(),
                shown.twin().stream().map(scope::table).toList());
    }

    private Answer missing(PageRequest request, String message) {
        return Answer.refused(HttpStatus.NOT_FOUND, writer.message(request, message));
    }

    private static String ending(String path) {
        return path.endsWith(".json") || path.endsWith(".csv") ? path.substring(path.lastIndexOf('.')) : "";
    }
}
