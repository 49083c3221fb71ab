package no.tjenesteinnsikt.dashboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.export.Grid;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlParameters;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import no.tjenesteinnsikt.dashboard.sandbox.SqlStatement;
import no.tjenesteinnsikt.dashboard.view.query.QueryText;
import org.jspecify.annotations.Nullable;

/**
 * Statements for machines: GET with {@code sql}, {@code p.NAME} and {@code format}, or POST of the same as JSON
 * {@code {"sql": …, "parameters": {…}, "format": …}}. Without a format: columns, rows and which limit held; with one: the
 * whole result as a file.
 */
final class QueryApi {
    static final String PATH = "/api/v1/sql";

    private static final JsonMapper JSON = new JsonMapper();

    private final QueryDesk desk;
    private final QuerySessions sessions;
    private final Function<Context, Optional<PageRequest>> requests;
    private final QueryExports exports;

    QueryApi(QueryDesk desk, QuerySessions sessions, Function<Context, Optional<PageRequest>> requests) {
        this.desk = desk;
        this.sessions = sessions;
        this.requests = requests;
        this.exports = new QueryExports(desk);
    }

    void add(JavalinConfig config) {
        config.routes.get(PATH, context -> answer(context, QueryApi::byAddress));
        config.routes.post(PATH, context -> answer(context, QueryApi::byBody));
    }

    /**
     * What was asked.
     *
     * @param statement the statement
     * @param format of the file, empty where none is asked for
     */
    record Ask(SqlStatement statement, String format) {}

    private interface Reading {
        Ask of(Context context) throws IOException;
    }

    private void answer(Context context, Reading reading) throws IOException {
        context.attribute("answered", true);
        context.header("Cache-Control", "no-store");
        Ask ask;
        try {
            ask = reading.of(context);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            send(context, refusal(Code.INVALID, "Kan ikke lese forespørselen: skriv JSON med «sql» og «parameters»."));
            return;
        }
        Optional<PageRequest> request = requests.apply(context);
        if (request.isPresent()) {
            sessions.with(context, session -> {
                run(context, request.get(), session, ask);
                return request;
            });
        }
    }

    private void run(Context context, PageRequest request, SqlSession session, Ask ask) throws IOException {
        if (ask.statement().sql().isBlank()) {
            send(context, refusal(Code.SYNTAX, "Det er ingen spørring: send den i «sql»."));
        } else if (ask.format().isEmpty()) {
            SqlAnswer answer = session.run(desk.database().apply(request.data()), ask.statement());
            if (answer instanceof SqlFailure failure) {
                send(context, failure);
            } else {
                context.contentType(Answer.JSON)
                        .result(body(request, (SqlResult) answer).toString());
            }
        } else {
            exports.send(context, request, session, ask).ifPresent(failure -> send(context, failure));
        }
    }

    private static Ask byAddress(Context context) {
        Map<String, String> parameters = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (name.startsWith(QueryText.PREFIX)) {
                parameters.put(name.substring(QueryText.PREFIX.length()), values.get(0));
            }
        });
        return ask(
                Optional.ofNullable(context.queryParam("sql")).orElse(""),
                parameters,
                Optional.ofNullable(context.queryParam("format")).orElse(""));
    }

    private static Ask byBody(Context context) throws IOException {
        JsonNode body = JSON.readTree(context.bodyAsBytes());
        Map<String, String> parameters = new LinkedHashMap<>();
        body.path("parameters")
                .properties()
                .forEach(field -> parameters.put(
                        field.getKey(),
                        field.getValue().isNull() ? "" : field.getValue().asText()));
        return ask(body.path("sql").asText(""), parameters, body.path("format").asText(""));
    }

    private static Ask ask(String sql, Map<String, String> parameters, String format) {
        if (!parameters.keySet().stream().allMatch(SqlParameters::isName)) {
            throw new IllegalArgumentException("Cannot use these names of parameters");
        }
        return new Ask(new SqlStatement(sql, parameters), format);
    }

    private ObjectNode body(PageRequest request, SqlResult result) {
        ObjectNode root = JSON.createObjectNode();
        root.put("dataset", request.data().folder().name().value());
        root.put("edition", request.data().edition().result());
        ArrayNode columns = root.putArray("columns");
        result.columns()
                .forEach(
                        column -> columns.addObject().put("name", column.name()).put("type", column.type()));
        ArrayNode rows = root.putArray("rows");
        List<Grid.Heading> headings = result.grid().headings();
        for (List<@Nullable String> row : result.rows()) {
            ArrayNode values = rows.addArray();
            for (int i = 0; i < row.size(); i++) {
                values.add(value(row.get(i), headings.get(i).kind()));
            }
        }
        root.put("row_count", result.rows().size());
        root.put("row_limit", desk.service().limits().rows());
        root.put("cut", result.cut().name().toLowerCase(java.util.Locale.ROOT));
        root.put("elapsed_ms", result.elapsed().toMillis());
        return root;
    }

    private static JsonNode value(@Nullable String text, Grid.Kind kind) {
        if (text == null) {
            return JSON.nullNode();
        }
        // Not by the factory of nodes, which would make 1.5 of 1.50.
        if (kind == Grid.Kind.NUMBER && text.matches("-?\\d+(\\.\\d+)?")) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        if (kind == Grid.Kind.BOOLEAN) {
            return JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(text));
        }
        return JSON.getNodeFactory().textNode(text);
    }

    private static SqlFailure refusal(Code code, String message) {
        return new SqlFailure(code, message, Optional.empty());
    }

    private static void send(Context context, SqlFailure failure) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode error = root.putObject("error")
                .put("code", failure.code().name().toLowerCase(java.util.Locale.ROOT))
                .put("message", failure.message());
        failure.place().ifPresent(place -> error.put("line", place.line()).put("column", place.column()));
        context.status(status(failure.code())).contentType(Answer.JSON).result(root.toString());
    }

    private static HttpStatus status(Code code) {
        return switch (code) {
            case SYNTAX, NOT_ONE_QUERY, UNKNOWN_NAME, INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case TIME_LIMIT, MEMORY_LIMIT, RESULT_TOO_LARGE, CANCELLED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BUSY, UNAVAILABLE, WORKER_DIED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
