package no.tjenesteinnsikt.dashboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.Narrower;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/** Serves pages, their twins and the static files of the datasets of a home. */
public final class WebServer implements AutoCloseable {
    /** Nothing may come from elsewhere, and nothing may stand in the page itself. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final int LONGEST_ADDRESS = 1 << 17;

    private final Datasets datasets;
    private final Narrower narrower;
    private final List<Route> routes;
    private final StaticFiles statics = StaticFiles.ofProgram();
    private final PageWriter writer;
    private final AnswerMaker maker;
    private final AnswerCache cache = new AnswerCache();
    private final ExpectedFigures expected = new ExpectedFigures();
    private final QueryRoutes queries;
    private final Javalin javalin;
    private final Turns narrowed = new Turns(Runtime.getRuntime().availableProcessors());
    private final Ahead ahead;

    private WebServer(Datasets datasets, Narrower narrower, List<Route> routes, QueryDesk desk, Ahead.Extent extent) {
        this.datasets = datasets;
        this.narrower = narrower;
        this.routes = List.copyOf(routes);
        this.writer = new PageWriter(datasets, statics.path());
        this.maker = new AnswerMaker(writer);
        this.queries = new QueryRoutes(desk, datasets, writer, maker);
        this.javalin = Javalin.create(this::configure);
        this.ahead = new Ahead(
                datasets, routes, extent, (asked, route) -> answer(asked, route, maker::page), queries::prepare);
    }

    /**
     * Starts serving.
     *
     * @param datasets the data
     * @param narrower makes of them what a reader narrowed them to
     * @param routes the pages
     * @param desk where readers' own statements are run; closed with the server
     * @param host the address to listen at
     * @param port the port, 0 for any free one
     * @param extent what is made before it is asked for
     */
    public static WebServer start(
            Datasets datasets,
            Narrower narrower,
            List<Route> routes,
            QueryDesk desk,
            String host,
            int port,
            Ahead.Extent extent) {
        WebServer server = new WebServer(datasets, narrower, routes, desk, extent);
        server.javalin.start(host, port);
        server.ahead.start();
        return server;
    }

    /** The port that is listened at. */
    public int port() {
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        // A statement of 20 kB stands in the address of its result.
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_ADDRESS));
        statics.serve(config);
        config.routes.before(WebServer::secure);
        queries.add(config);
        config.routes.get(NarrowingChoice.PATH, NarrowingChoice::answer);
        for (Route route : routes) {
            config.routes.get(route.twinPath() + ".json", context -> answer(context, route, maker::json));
            config.routes.get(route.twinPath() + ".csv", context -> answer(context, route, maker::csv));
            config.routes.get(route.twinPath() + ".svg", context -> answer(context, route, maker::picture));
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

    private interface Form {
        Answer of(PageRequest request, Route route);
    }

    private void page(Context context, Route route) {
        ahead.open(Asked.of(context), route);
        answer(context, route, maker::page);
    }

    private void answer(Context context, Route route, Form form) {
        answer(Asked.of(context), route, form).send(context);
        context.attribute("answered", true);
    }

    private Answer answer(Asked asked, Route route, Form form) {
        Texts texts = asked.texts();
        Chosen chosen = Chosen.by(asked, datasets, texts);
        if (chosen instanceof Chosen.Refused refused) {
            return Answer.refused(refused.status(), writer.message(texts, refused.message()));
        }
        Optional<Narrowing> narrowing = asked.narrowing();
        if (narrowing.isEmpty()) {
            return Answer.refused(HttpStatus.NOT_FOUND, writer.message(texts, texts.get("narrowing.bad")));
        }
        PublishedData whole = ((Chosen.Data) chosen).data();
        if (isComputedAnew(narrowing.get(), route) && whole.smallNumbers().isPresent()) {
            return Answer.refused(HttpStatus.FORBIDDEN, writer.message(texts, texts.get("narrowing.small_numbers")));
        }
        PageRequest request = asked.request(whole, texts);
        Supplier<Answer> make = () -> form.of(request.with(left(whole, narrowing.get(), route)), route);
        return cache.get(key(request), isComputedAnew(narrowing.get(), route) ? () -> narrowed.take(make) : make);
    }

    private PublishedData left(PublishedData whole, Narrowing narrowing, Route route) {
        return expected.of(isComputedAnew(narrowing, route) ? narrower.narrowed(whole, narrowing) : whole, route);
    }

    private static boolean isComputedAnew(Narrowing narrowing, Route route) {
        return !narrowing.isNone() && route.reach() != Route.Reach.WHOLE;
    }

    private AnswerCache.Key key(PageRequest request) {
        PublishedData data = request.data();
        List<DatasetName> offered = new ArrayList<>(List.of(data.folder().name()));
        offered.addAll(datasets.names());
        boolean isPublished = request.parameter(Scope.EDITION).isEmpty();
        return new AnswerCache.Key(
                data.edition(),
                isPublished ? data.edition() : datasets.current(data.folder()).edition(),
                data.folder().waiting(),
                offered,
                data.folder().state(),
                request.path() + request.queryText());
    }

    private void error(Context context, HttpStatus status, String key) {
        Texts texts = Asked.of(context).texts();
        Answer.refused(status, writer.message(texts, texts.get(key))).send(context);
        context.attribute("answered", true);
    }

    @Override
    public void close() {
        ahead.end();
        // Then the statements: whoever waits for one would hold the server up.
        queries.close();
        javalin.stop();
        ahead.close();
    }
}
