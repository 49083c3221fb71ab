package no.tjenesteinnsikt.dashboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.chart.ChartPictures;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** Serves pages, their twins and the static files of one dataset. */
public final class WebServer implements AutoCloseable {
    /** Nothing may come from elsewhere, and nothing may stand in the page itself. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private final Editions editions;
    private final List<Route> routes;
    private final PageWriter writer;
    private final ChartPictures pictures = new ChartPictures();
    private final Javalin javalin;

    private WebServer(Editions editions, List<Route> routes) {
        this.editions = editions;
        this.routes = List.copyOf(routes);
        this.writer = new PageWriter(editions.folder().name().value());
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts serving.
     *
     * @param editions the data
     * @param routes the pages
     * @param host the address to listen at
     * @param port the port, 0 for any free one
     */
    public static WebServer start(Editions editions, List<Route> routes, String host, int port) {
        WebServer server = new WebServer(editions, routes);
        server.javalin.start(host, port);
        return server;
    }

    /** The port that is listened at. */
    public int port() {
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers = java.util.Map.of("Cache-Control", "public, max-age=3600");
        });
        config.routes.before(WebServer::secure);
        for (Route route : routes) {
            config.routes.get(route.twinPath() + ".json", context -> json(context, route));
            config.routes.get(route.twinPath() + ".csv", context -> csv(context, route));
            config.routes.get(route.twinPath() + ".svg", context -> picture(context, route));
        }
        // After the twins: the last variable part of a page's path would take in ".json".
        for (Route route : routes) {
            config.routes.get(route.path(), context -> page(context, route));
        }
        config.routes.error(HttpStatus.NOT_FOUND.getCode(), context -> {
            if (context.attribute("answered") == null) {
                error(context, HttpStatus.NOT_FOUND, "error.no_page");
            }
        });
        config.routes.exception(Exception.class, (e, context) -> {
            org.slf4j.LoggerFactory.getLogger(WebServer.class).error("Cannot answer {}", context.path(), e);
            error(context, HttpStatus.INTERNAL_SERVER_ERROR, "error.internal");
        });
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private PageRequest request(Context context) {
        PublishedData data = editions.current();
        return new PageRequest(data, Texts.in(Language.NB), context.pathParamMap(), context.queryParamMap());
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

    private void page(Context context, Route route) {
        PageRequest request = request(context);
        PageAnswer answer = answer(request, route);
        if (answer instanceof PageAnswer.Shown shown) {
            html(context, HttpStatus.OK, writer.page(request, route, shown, context.path(), query(context)));
        } else {
            refused(context, request, answer);
        }
    }

    private void json(Context context, Route route) {
        PageRequest request = request(context);
        PageAnswer answer = answer(request, route);
        if (answer instanceof PageAnswer.Shown shown) {
            context.contentType("application/json; charset=utf-8").result(Twins.json(request, shown));
        } else {
            refused(context, request, answer);
        }
    }

    private void csv(Context context, Route route) {
        PageRequest request = request(context);
        PageAnswer answer = answer(request, route);
        if (answer instanceof PageAnswer.Shown shown) {
            context.contentType("text/csv; charset=utf-8").result(Twins.csv(shown));
        } else {
            refused(context, request, answer);
        }
    }

    /** A chart of the page as a picture, for readers without scripts. */
    private void picture(Context context, Route route) {
        PageRequest request = request(context);
        PageAnswer answer = answer(request, route);
        if (answer instanceof PageAnswer.Shown shown) {
            Optional<ChartView> chart = shown.charts().stream()
                    .filter(candidate -> candidate.id().equals(context.queryParam("diagram")))
                    .findFirst();
            if (chart.isPresent()) {
                context.contentType("image/svg+xml; charset=utf-8").result(pictures.svg(chart.get()));
            } else {
                error(context, HttpStatus.NOT_FOUND, "error.no_page");
            }
        } else {
            refused(context, request, answer);
        }
    }

    private static String query(Context context) {
        String query = context.queryString();
        return query == null || query.isBlank() ? "" : "?" + query;
    }

    private void refused(Context context, PageRequest request, PageAnswer answer) {
        if (answer instanceof PageAnswer.Gone gone) {
            html(context, HttpStatus.GONE, writer.message(request.texts(), gone.message()));
        } else if (answer instanceof PageAnswer.Missing missing) {
            html(context, HttpStatus.NOT_FOUND, writer.message(request.texts(), missing.message()));
        } else if (answer instanceof PageAnswer.Elsewhere elsewhere) {
            String path = context.path();
            String ending =
                    path.endsWith(".json") || path.endsWith(".csv") ? path.substring(path.lastIndexOf('.')) : "";
            context.redirect(elsewhere.address() + ending, HttpStatus.FOUND);
        }
    }

    private void error(Context context, HttpStatus status, String key) {
        Texts texts = Texts.in(Language.NB);
        html(context, status, writer.message(texts, texts.get(key)));
    }

    private static void html(Context context, HttpStatus status, String html) {
        context.attribute("answered", true);
        context.status(status).contentType("text/html; charset=utf-8").result(html);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
