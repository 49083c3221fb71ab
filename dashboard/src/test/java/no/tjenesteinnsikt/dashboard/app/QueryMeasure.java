package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/benchmarks.md says of statements over HTTP, at a million facts; not one of the tests that every build runs.
 * Writes {@code target/sandbox-test/queries.txt}.
 */
class QueryMeasure {
    private static final String TREND =
            "select report_year, activity_type, count(*) as n, sum(quantity) as s from activity group by all order by all";
    private static final String ALL = "select service_id, report_year, activity_type, quantity, title from activity";
    private static final String HEAVY =
            "select count(*) from activity a join activity b using (service_id) where a.quantity > b.quantity";
    private static final List<String> PAGES = List.of("/", "/tjenester", "/krav", "/indikatorer", "/etterproving");
    private static final int TRENDS = 60;
    private static final int EXPORTS = Integer.getInteger("exports", 5);
    private static final int REQUESTS = 300;

    @TempDir
    Path home;

    private final StringBuilder report = new StringBuilder();
    private String address = "";

    @Test
    void measure() throws Exception {
        try (RunningDashboard dashboard = RunningDashboard.ofShippedFacts(home)) {
            address = dashboard.address();
            Path database = withFacts();
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            query(client, "select 1");
            trends(client, database);
            exports(client, database);
            kills(client);
            others();
        }
        Files.writeString(Path.of("target", "sandbox-test", "queries.txt"), report);
    }

    private Path withFacts() throws Exception {
        Path file;
        try (Stream<Path> files = Files.walk(home)) {
            file = files.filter(path -> path.getFileName().toString().startsWith("role-public"))
                    .findFirst()
                    .orElseThrow();
        }
        Path larger = home.resolve("larger.duckdb");
        Files.copy(file, larger);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + larger);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into activity (service_id, report_year, activity_type, title, quantity, unit, source_id,"
                            + " locator) select 's' || i % 95, 2012 + i % 14, ['article', 'teaching', 'project'][i % 3 + 1],"
                            + " 'Tittel ' || i, i % 40, 'antall', 'x', 'L' || i from range(1000000) r(i)");
        }
        Files.move(larger, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path copy = home.resolve("alone.duckdb");
        Files.copy(file, copy);
        return copy;
    }

    private void trends(HttpClient client, Path database) throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> served = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement setting = connection.createStatement()) {
            setting.execute("set threads = 2");
            for (int i = 0; i < TRENDS; i++) {
                alone.add(timed(() -> read(connection)));
                served.add(timed(() -> query(client, TREND)));
            }
        }
        line("trend, engine alone p50 / p95 ms", percentile(alone, 50), percentile(alone, 95));
        line("trend, over HTTP p50 / p95 ms", percentile(served, 50), percentile(served, 95));
        line("trend, ratio of p50 (goal 2.5)", percentile(served, 50) / percentile(alone, 50));
    }

    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TREND)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private void exports(HttpClient client, Path database) throws Exception {
        List<Double> ratios = new ArrayList<>();
        Path csv = home.resolve("alone.csv");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 2");
            for (int i = 0; i < EXPORTS; i++) {
                Files.deleteIfExists(csv);
                double alone =
                        timed(() -> statement.execute("copy (" + ALL + ") to '" + csv + "' (format csv, header)"));
                long[] bytes = {0};
                double served = timed(() -> bytes[0] = client.send(
                                HttpRequest.newBuilder(
                                                URI.create(address + "/api/v1/sql?format=csv&sql=" + encoded(ALL)))
                                        .build(),
                                BodyHandlers.ofInputStream())
                        .body()
                        .transferTo(java.io.OutputStream.nullOutputStream()));
                assertThat(bytes[0]).isGreaterThan(Files.size(csv));
                ratios.add(100 * alone / served);
            }
        }
        line(
                "export of a million rows, % of the engine's own speed, median / lowest (goal 80)",
                percentile(ratios, 50), percentile(ratios, 0));
    }

    private void kills(HttpClient client) throws Exception {
        List<Double> ready = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            query(client, "select 1");
            Thread.sleep(1500);
            ProcessHandle.current()
                    .descendants()
                    .filter(one -> one.info().commandLine().orElse("").contains("WorkerMain"))
                    .min(java.util.Comparator.comparing(
                            one -> one.info().startInstant().orElseThrow()))
                    .orElseThrow()
                    .destroyForcibly();
            ready.add(timed(() -> query(client, "select 1")));
        }
        line("answer after a kill, ms, median / highest (goal 300)", percentile(ready, 50), percentile(ready, 100));
    }

    private void others() throws Exception {
        List<Double> idle = pages();
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        List<Thread> analysts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread analyst = new Thread(() -> {
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build();
                while (running.get()) {
                    try {
                        query(client, HEAVY);
                        asked.incrementAndGet();
                    } catch (IOException | InterruptedException e) {
                        return;
                    }
                }
            });
            analyst.start();
            analysts.add(analyst);
        }
        Thread.sleep(3000);
        List<Double> beside = pages();
        running.set(false);
        for (Thread analyst : analysts) {
            analyst.join();
        }
        line("pages alone, p50 / p99 ms", percentile(idle, 50), percentile(idle, 99));
        line("pages beside 8 analysts, p50 / p99 ms", percentile(beside, 50), percentile(beside, 99));
        line("statements meanwhile", asked.get());
    }

    private List<Double> pages() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            URI page = URI.create(address + PAGES.get(i % PAGES.size()));
            times.add(timed(() -> assertThat(
                            client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                                    .statusCode())
                    .isEqualTo(200)));
        }
        return times;
    }

    private String query(HttpClient client, String sql) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/sql?sql=" + encoded(sql)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e6;
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(sorted.size() * percent / 100.0)));
    }

    private void line(String what, double... numbers) {
        report.append(what).append(": ");
        for (double number : numbers) {
            report.append(String.format(java.util.Locale.ROOT, "%.1f ", number));
        }
        report.append('\n');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
