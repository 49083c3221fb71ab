package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.QueryExample;
import no.tjenesteinnsikt.dashboard.view.query.SchemaTable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Own queries over HTTP: the page without scripts, the interface for machines, and the files. */
@ExtendWith(ShippedDashboard.class)
class QueryPagesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ENDLESS =
            "select count(*) from range(1000000) a, range(1000000) b where a.range * b.range % 7 = 3";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private static RunningDashboard dashboard;

    @BeforeAll
    static void open(RunningDashboard running) throws Exception {
        dashboard = running;
        get("/api/v1/sql?sql=" + encoded("select 1"));
    }

    @Test
    void a_form_alone_gives_the_rows_the_time_and_the_limit() throws Exception {
        String page = get("/sporringer?kjor=1&p.minst=80&sql="
                        + encoded("select name, fte from staffing join service using (service_id) where fte > $minst"))
                .body();
        assertThat(page)
                .contains("<td class=\"\">Aldring og helse</td>", "<td class=\"ti-number\">87.00</td>")
                .containsPattern("1 rad på \\d+,\\d+")
                .contains("Alle radene vises; grensen på skjermen er 10\u00a0000.")
                .contains("id=\"p-minst\" name=\"p.minst\" value=\"80\"")
                .contains("datasett=nasjonale-tjenester&amp;utgave=");
    }

    @Test
    void a_result_over_the_limit_says_that_there_is_more() throws Exception {
        String page = get("/sporringer?kjor=1&sql=" + encoded("select * from range(10001)"))
                .body();
        assertThat(page).contains("Det finnes flere: grensen på skjermen er 10\u00a0000. En fil har alle.");
        assertThat(page.split("<tr>", -1)).hasSize(10_002);
        assertThat(get("/api/v1/sql?format=csv&sql=" + encoded("select * from range(10001)"))
                        .body()
                        .lines())
                .hasSize(10_002);
    }

    @Test
    void a_mistake_is_said_with_its_place() throws Exception {
        assertThat(get("/sporringer?kjor=1&sql=" + encoded("select\n nope from service"))
                        .body())
                .contains(
                        "Finner ikke kolonnen «nope» (linje 2, tegn 2).",
                        "data-query-line=\"2\" data-query-column=\"2\"");
        HttpResponse<String> answer = post("{\"sql\": \"select\\n nope from service\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body()).required("error");
        assertThat(error.required("code").asText()).isEqualTo("unknown_name");
        assertThat(error.required("line").asInt()).isEqualTo(2);
        assertThat(error.required("message").asText()).startsWith("Finner ikke kolonnen «nope» (linje 2, tegn 2).");
    }

    @Test
    void machines_get_columns_rows_and_the_limit() throws Exception {
        String body =
                post("{\"sql\": \"select $a as a, 1.50 as b, null as c, true as d\", \"parameters\": {\"a\": \"æ\"}}")
                        .body();
        assertThat(body).contains("\"rows\":[[\"æ\",1.50,null,true]]");
        JsonNode answer = JSON.readTree(body);
        assertThat(answer.required("columns").get(1).toString())
                .isEqualTo("{\"name\":\"b\",\"type\":\"DECIMAL(3,2)\"}");
        assertThat(answer.required("row_limit").asInt()).isEqualTo(10_000);
        assertThat(answer.required("cut").asText()).isEqualTo("none");
        assertThat(post("not json").statusCode()).isEqualTo(400);
        assertThat(post("{}").body()).contains("Det er ingen spørring: send den i «sql».");
        assertThat(get("/api/v1/sql?format=exe&sql=select%201").body())
                .contains("Kan ikke skrive formatet «exe»: velg csv, json, parquet eller xlsx.");
    }

    @Test
    void a_file_has_its_name_and_its_rows() throws Exception {
        String sql = encoded("select region_id, ordinal from region order by ordinal limit 1");
        HttpResponse<String> csv = get("/api/v1/sql?format=csv&sql=" + sql);
        assertThat(csv.body()).isEqualTo("region_id,ordinal\r\nnord,1\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"sporring-nasjonale-tjenester-[0-9a-f]{16}\\.csv\"");
        assertThat(get("/api/v1/sql?format=json&sql=" + sql).body())
                .isEqualTo("[\n\t{\"region_id\":\"nord\",\"ordinal\":1}\n]\n");
        assertThat(get("/api/v1/sql?format=parquet&sql=" + sql).body())
                .startsWith("PAR1")
                .endsWith("PAR1");
        assertThat(get("/api/v1/sql?format=csv&sql=selec").statusCode()).isEqualTo(400);
        assertThat(get("/sporringer.csv?kjor=1&sql=" + sql).body()).isEqualTo("region_id,ordinal\r\nnord,1\r\n");
    }

    @Test
    void a_workbook_has_a_sheet_that_says_what_the_rows_are() throws Exception {
        String sql = "select 'Ås' as sted, 1.25 as tall, true as ja, 12345678901234567890.5 as langt, null as ingen";
        byte[] bytes = CLIENT.send(request("/api/v1/sql?format=xlsx&sql=" + encoded(sql)), BodyHandlers.ofByteArray())
                .body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(3)).isEqualTo("langt");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Ås");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("1.25"));
            assertThat(rows.get(1).getCellAsBoolean(2)).contains(true);
            assertThat(rows.get(1).getCellAsString(3)).contains("12345678901234567890.5");
            List<Row> facts = book.getSheet(1).orElseThrow().read();
            assertThat(facts.get(0).getCellText(1)).isEqualTo("nasjonale-tjenester");
            assertThat(facts.get(1).getCellText(1)).matches("[0-9a-f]{16}-[0-9a-f]{16}");
            assertThat(facts.get(2).getCellText(1)).isEqualTo(sql);
        }
    }

    @Test
    void a_statement_that_runs_can_be_given_up() throws Exception {
        CompletableFuture<HttpResponse<String>> answer =
                CLIENT.sendAsync(request("/api/v1/sql?sql=" + encoded(ENDLESS)), BodyHandlers.ofString());
        Thread.sleep(500);
        HttpResponse<String> given = CLIENT.send(
                HttpRequest.newBuilder(URI.create(dashboard.address() + "/sporringer/avbryt"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(given.statusCode()).isEqualTo(204);
        assertThat(answer.get(5, TimeUnit.SECONDS).body()).contains("Spørringen ble avbrutt.");
    }

    @Test
    void every_prepared_question_is_answered() throws Exception {
        assertThat(QueryExample.in(Language.NB)).hasSize(20);
        for (QueryExample example : QueryExample.in(Language.NB)) {
            assertThat(get("/sporringer?kjor=1&eksempel=" + example.id()).body())
                    .as(example.id())
                    .contains("Alle radene vises")
                    .contains("Utgangspunkt: " + example.question());
        }
    }

    @Test
    void everyPreparedQuestionIsAnsweredInEveryLanguageByTheSameNumberOfRows() throws Exception {
        List<QueryExample> bokmaal = QueryExample.in(Language.NB);
        for (int i = 0; i < bokmaal.size(); i++) {
            long rows = rowsOf(bokmaal.get(i));
            for (Language language : List.of(Language.NN, Language.EN)) {
                QueryExample example = QueryExample.in(language).get(i);
                assertThat(example.id()).isEqualTo(bokmaal.get(i).id());
                assertThat(example.question()).isNotEqualTo(bokmaal.get(i).question());
                assertThat(example.parameters()).isEqualTo(bokmaal.get(i).parameters());
                assertThat(rowsOf(example)).as(example.id()).isEqualTo(rows);
            }
        }
    }

    private static long rowsOf(QueryExample example) throws Exception {
        StringBuilder address = new StringBuilder("/api/v1/sql?format=csv&sql=")
                .append(java.net.URLEncoder.encode(example.sql(), StandardCharsets.UTF_8));
        example.parameters()
                .forEach((name, value) -> address.append("&p.")
                        .append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpResponse<String> answer = get(address.toString());
        assertThat(answer.statusCode()).as(example.id() + ": " + answer.body()).isEqualTo(200);
        return answer.body().lines().count();
    }

    @Test
    void the_tables_and_functions_that_the_editor_knows_are_those_of_the_database() throws Exception {
        JsonNode words = JSON.readTree(get("/sporringer/ord.json").body());
        List<String> functions = new ArrayList<>();
        words.required("functions")
                .forEach(one -> functions.add("('" + one.required("name").asText() + "')"));
        assertThat(rows("select f from (values " + String.join(", ", functions)
                        + ") t(f) where f not in (select function_name from duckdb_functions())"))
                .isEqualTo("[]");
        List<String> columns = SchemaTable.all(Texts.in(Language.NB)).stream()
                .flatMap(table ->
                        table.columns().stream().map(column -> "('" + table.name() + "', '" + column.name() + "')"))
                .toList();
        String listed = "(values " + String.join(", ", columns.subList(0, 250)) + ") t(a, b)";
        String there = "select table_name, column_name from duckdb_columns() where not internal";
        assertThat(rows("select * from " + listed + " where (a, b) not in (" + there + ")"))
                .isEqualTo("[]");
        assertThat(rows("select count(*) from (" + there + ")")).isEqualTo("[[" + columns.size() + "]]");
    }

    @Test
    void every_figure_opens_its_own_rows_as_a_query() throws Exception {
        String list = get("/indikatorer").body();
        int followed = 0;
        for (String indicator : addresses(list, "/indikatorer/[a-z_]+")) {
            List<String> figures = addresses(get(indicator).body(), indicator + "/grunnlag\\?[^\"]+");
            if (figures.isEmpty()) {
                continue; // The shipped dataset has no figure of it.
            }
            String evidence = figures.get(0).replace("&amp;", "&");
            List<String> queries = addresses(get(evidence).body(), "/sporringer\\?[^\"]+");
            assertThat(queries).as(evidence).isNotEmpty();
            String query = queries.get(0).replace("&amp;", "&");
            JsonNode shown = JSON.readTree(get(evidence.replace("/grunnlag?", "/grunnlag.json?"))
                            .body())
                    .required("evidence");
            JsonNode asked = JSON.readTree(get(query.replace("/sporringer?", "/sporringer.json?"))
                            .body())
                    .required("result");
            assertThat(sums(asked)).as(indicator).isEqualTo(sums(shown));
            followed++;
        }
        assertThat(followed).isGreaterThan(60);
    }

    /** How many rows, and their first and second numbers added up. */
    private static List<BigDecimal> sums(JsonNode rows) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            numerator = numerator.add(row.required("numerator").decimalValue());
            denominator = denominator.add(row.required("denominator").decimalValue());
        }
        return List.of(
                BigDecimal.valueOf(rows.size()), numerator.stripTrailingZeros(), denominator.stripTrailingZeros());
    }

    private static List<String> addresses(String page, String pattern) {
        Matcher links = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page);
        return links.results().map(link -> link.group(1)).distinct().toList();
    }

    private static String rows(String sql) throws Exception {
        return JSON.readTree(post(JSON.writeValueAsString(java.util.Map.of("sql", sql)))
                        .body())
                .required("rows")
                .toString();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(dashboard.address() + "/api/v1/sql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path), BodyHandlers.ofString());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(dashboard.address() + path)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
