package no.tjenesteinnsikt.dashboard.view.query;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.sandbox.Isolation;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure;
import no.tjenesteinnsikt.dashboard.sandbox.SqlLimits;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;

/**
 * The page of own queries.
 *
 * @param text the statement
 * @param limits what a statement may use, in words
 * @param isolation what stands around the process that runs it, in words
 * @param examples the prepared questions
 * @param tables the tables in plain words
 * @param failure why there is no result, where there is none
 * @param result the result, where there is one
 * @param address what the address of exactly this result is
 * @param twin the result as data, the tables where there is no result
 */
public record QueryView(
        QueryText text,
        String limits,
        String isolation,
        List<QueryExample> examples,
        List<SchemaTable> tables,
        Optional<SqlFailure> failure,
        Optional<QueryResultView> result,
        String address,
        List<TwinTable> twin) {
    public QueryView {
        examples = List.copyOf(examples);
        tables = List.copyOf(tables);
        twin = List.copyOf(twin);
    }

    /**
     * The page.
     *
     * @param answer what the statement led to, empty where it was not run
     * @param chart how the reader wants it drawn, empty where the page is to suggest it
     */
    public static QueryView of(
            PublishedData data,
            QueryText text,
            SqlLimits limits,
            Isolation isolation,
            Optional<SqlAnswer> answer,
            String chart,
            Texts texts) {
        Optional<SqlResult> rows = answer.filter(SqlResult.class::isInstance).map(SqlResult.class::cast);
        Optional<QueryResultView> result =
                rows.map(one -> QueryResultView.of(one, text.sql(), limits, ChartKind.of(chart), texts));
        return new QueryView(
                text,
                limits(limits, texts),
                texts.get("queries.isolation." + isolation.network().name() + "."
                        + isolation.user().name()),
                QueryExample.in(texts.language()),
                SchemaTable.all(texts),
                answer.filter(SqlFailure.class::isInstance).map(SqlFailure.class::cast),
                result,
                address(data, text, result.map(QueryResultView::kind)),
                rows.isPresent() && result.isPresent() ? result.get().twin(rows.get()) : schema(texts));
    }

    private static String limits(SqlLimits limits, Texts texts) {
        return texts.get(
                "queries.limits",
                texts.numbers().upTo(new BigDecimal(limits.time().toMillis()).movePointLeft(3), 1),
                texts.numbers().whole(limits.memoryMegabytes()),
                texts.numbers().whole(limits.sqlBytes() / 1000),
                texts.numbers().whole(limits.rows()),
                texts.numbers().whole(limits.exportTime().toSeconds()));
    }

    /** The address of the statement on exactly this edition. */
    private static String address(PublishedData data, QueryText text, Optional<ChartKind> kind) {
        List<String> parts = new ArrayList<>(List.of(
                "datasett=" + data.folder().name().value(),
                "utgave=" + data.edition().result(),
                parameters(text)));
        kind.ifPresent(one -> parts.add("diagram=" + one.id()));
        return String.join("&", parts);
    }

    private static String parameters(QueryText text) {
        StringBuilder parts = new StringBuilder("sql=").append(encoded(text.sql()));
        for (Map.Entry<String, String> parameter : text.parameters().entrySet()) {
            parts.append('&')
                    .append(encoded(QueryText.PREFIX + parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
        }
        return parts.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<TwinTable> schema(Texts texts) {
        List<List<@org.jspecify.annotations.Nullable Object>> rows = new ArrayList<>();
        for (SchemaTable table : SchemaTable.all(texts)) {
            for (SchemaTable.SchemaColumn column : table.columns()) {
                rows.add(List.of(
                        table.name(),
                        column.name(),
                        column.type(),
                        column.unit(),
                        column.meaning(),
                        String.join(" ", column.codes())));
            }
        }
        return List.of(new TwinTable(
                "schema", List.of("table_name", "column_name", "type", "unit", "meaning", "codes"), rows));
    }

    /** The chart that the result is drawn as, where it is. */
    public Optional<QueryPlot> plot() {
        return result.flatMap(QueryResultView::plot);
    }

    /** The address of exactly this result. */
    public String page() {
        return "/sporringer?" + address + "&kjor=1";
    }

    /** Where the whole result can be had in a format. */
    public String export(String format) {
        return "/api/v1/sql?" + address + "&format=" + format;
    }
}
