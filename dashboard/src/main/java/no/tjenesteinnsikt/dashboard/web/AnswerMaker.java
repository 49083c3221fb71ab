package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.chart.ChartPictures;
import no.tjenesteinnsikt.dashboard.read.PublishedData;

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
                        .map(chart -> Answer.shown(Answer.SVG, pictures.svg(chart)))
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
        PageAnswer answer = answer(request, route);
        if (answer instanceof PageAnswer.Shown shown) {
            return form.apply(shown);
        }
        if (answer instanceof PageAnswer.Download file) {
            return download.apply(file);
        }
        if (answer instanceof PageAnswer.Gone gone) {
            return Answer.refused(HttpStatus.GONE, writer.message(request.texts(), gone.message()));
        }
        if (answer instanceof PageAnswer.Elsewhere elsewhere) {
            return Answer.elsewhere(elsewhere.address() + ending(request.path()));
        }
        return missing(request, ((PageAnswer.Missing) answer).message());
    }

    private Answer missing(PageRequest request, String message) {
        return Answer.refused(HttpStatus.NOT_FOUND, writer.message(request.texts(), message));
    }

    private static String ending(String path) {
        return path.endsWith(".json") || path.endsWith(".csv") ? path.substring(path.lastIndexOf('.')) : "";
    }

    /** A link to another dataset or edition than the one that is shown never gets these numbers instead. */
    private static PageAnswer answer(PageRequest request, Route route) {
        PublishedData data = request.data();
        String edition = data.edition().snapshot();
        Optional<String> asked = request.parameter("utgave");
        String dataset = data.folder().name().value();
        if (request.parameter("datasett").filter(name -> !name.equals(dataset)).isPresent()) {
            return new PageAnswer.Missing(request.texts().get("error.other_dataset", dataset));
        }
        if (asked.filter(id -> !id.equals(edition)).isPresent()) {
            return data.folder().wasRemoved(asked.get())
                    ? new PageAnswer.Gone(request.texts().get("error.removed_edition", edition))
                    : new PageAnswer.Missing(request.texts().get("error.other_edition", edition));
        }
        return route.page().apply(request);
    }
}
