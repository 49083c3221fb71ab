package no.tjenesteinnsikt.dashboard.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.chart.QueryChart;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.QueryText;
import no.tjenesteinnsikt.dashboard.view.query.QueryView;

/**
 * The page of own queries. Its answers are never kept: what takes ten seconds must not keep others from their pages, and
 * a statement that had no place may have one the next time.
 */
final class QueryRoutes implements AutoCloseable {
    static final String PATH = "/sporringer";

    private static final String RESULT = "part/query-result.jte";

    private final QueryDesk desk;
    private final QuerySessions sessions;
    private final Datasets datasets;
    private final PageWriter writer;
    private final AnswerMaker maker;

    QueryRoutes(QueryDesk desk, Datasets datasets, PageWriter writer, AnswerMaker maker) {
        this.desk = desk;
        this.sessions = new QuerySessions(desk.service());
        this.datasets = datasets;
        this.writer = writer;
        this.maker = maker;
    }

    private interface Form {
        Answer of(PageRequest request, Route route);
    }

    void add(JavalinConfig config) {
        config.routes.get(PATH + ".json", context -> page(context, maker::json));
        config.routes.get(PATH + ".csv", context -> page(context, maker::csv));
        config.routes.get(PATH + ".svg", context -> page(context, maker::picture));
        config.routes.get(PATH + "/ord.json", this::words);
        config.routes.post(PATH + "/resultat", context -> page(context, this::result));
        config.routes.post(PATH + "/avbryt", this::cancel);
        config.routes.get(PATH, context -> page(context, maker::page));
        new QueryApi(desk, sessions, this::request).add(config);
    }

    /** Starts the first spare process, so that nobody waits for it. */
    void prepare() {
        datasets.folder(datasets.standard().value())
                .ifPresent(folder -> desk.service().prepare(desk.database().apply(datasets.current(folder))));
    }

    private void page(Context context, Form form) throws IOException {
        Optional<PageRequest> request = request(context);
        if (request.isPresent()) {
            Answer answer = sessions.with(
                    context,
                    session -> form.of(request.get(), Route.whole(PATH, "queries", asked -> shown(asked, session))));
            context.header("Cache-Control", "no-store");
            answer.send(context);
            context.attribute("answered", true);
        }
    }

    /** Only the result, for a page that is open. */
    private Answer result(PageRequest request, Route route) {
        PageAnswer.Shown shown = (PageAnswer.Shown) route.page().apply(request);
        return Answer.shown(Answer.HTML, writer.part(RESULT, request, shown));
    }

    private PageAnswer shown(PageRequest request, SqlSession session) {
        QueryText text = QueryText.of(request.query(), request.data(), request.texts());
        Optional<SqlAnswer> answer = text.running() == QueryText.Running.YES
                ? Optional.of(session.run(desk.database().apply(request.data()), text.statement()))
                : Optional.empty();
        QueryView view = QueryView.of(
                request.data(),
                text,
                desk.service().limits(),
                desk.service().isolation(),
                answer,
                request.parameter("diagram").orElse(""),
                request.texts());
        return new PageAnswer.Shown(
                request.texts().get("queries.title"),
                "queries.jte",
                view,
                view
                        .plot()
                        .filter(plot -> plot.series().stream()
                                .anyMatch(series -> !series.marks().isEmpty()))
                        .map(plot -> QueryChart.of(plot, request.texts()))
                        .stream()
                        .toList(),
                view.twin());
    }

    /** What the reader asked for, by address or form; empty where the answer is that there are no such data. */
    private Optional<PageRequest> request(Context context) {
        Map<String, List<String>> parameters = new HashMap<>(context.queryParamMap());
        if (context.isFormUrlencoded()) {
            parameters.putAll(context.formParamMap());
        }
        Asked plain = Asked.of(context);
        Asked asked = new Asked(plain.path(), plain.queryText(), plain.places(), parameters);
        Texts texts = asked.texts();
        Chosen chosen = Chosen.by(asked, datasets, texts);
        if (chosen instanceof Chosen.Refused refused) {
            Answer.refused(refused.status(), writer.message(texts, refused.message()))
                    .send(context);
            context.attribute("answered", true);
            return Optional.empty();
        }
        return Optional.of(asked.request(((Chosen.Data) chosen).data(), texts));
    }

    private void cancel(Context context) {
        sessions.of(context).ifPresent(SqlSession::cancel);
        context.status(HttpStatus.NO_CONTENT);
    }

    /** The words that the editor completes. */
    private void words(Context context) {
        QueryWords.answer(Asked.of(context).texts()).send(context);
        context.attribute("answered", true);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
