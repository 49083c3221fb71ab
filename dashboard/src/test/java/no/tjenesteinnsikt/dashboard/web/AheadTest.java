package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadTest {
    private static final String FIRST = "0123456789abcdef";
    private static final String SECOND = "fedcba9876543210";
    private static final Function<PageRequest, PageAnswer> UNASKED = request -> {
        throw new AssertionError();
    };
    private static final List<Route> ROUTES = List.of(
            Route.of("/", "overview", UNASKED),
            Route.whole("/om", "about", UNASKED),
            Route.of("/krav", "criteria", UNASKED),
            Route.of("/tjenester/{id}", "services", UNASKED));

    /** Two kinds, no known region, institution, size or years in function, and two years; then kind and region by year. */
    private static final int NARROWINGS = 2 + 1 + 1 + 1 + 1 + 2 + 2 * (2 + 1);

    @TempDir
    Path home;

    private final BlockingQueue<String> made = new LinkedBlockingQueue<>();

    @BeforeEach
    void publish() throws IOException {
        publish("en", FIRST);
    }

    @Test
    void the_pages_come_first_then_what_readers_are_likely_to_narrow_them_to() throws Exception {
        try (Ahead ahead = ahead(Ahead.Extent.NARROWED_TOO)) {
            ahead.start();
            assertThat(next(4)).containsExactly("/", "/om", "/krav", "then");
            assertThat(next(2 * NARROWINGS))
                    .containsSubsequence(
                            "/?utvalg=type.national_competence_service",
                            "/krav?utvalg=type.national_competence_service",
                            "/?utvalg=type.national_treatment_service")
                    .contains("/?utvalg=ar.2021", "/krav?utvalg=ar.2020", "/krav?utvalg=region.unknown")
                    .endsWith("/krav?utvalg=type.national_treatment_service%7Ear.2020")
                    .doesNotContain("/om?utvalg=ar.2021")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void what_a_reader_may_choose_next_comes_before_what_is_likely_with_all_that_stands_in_the_address()
            throws Exception {
        try (Ahead ahead = ahead(Ahead.Extent.NARROWED_TOO)) {
            ahead.open(Asked.of("/krav", Map.of("utvalg", "ar.2021", "sprak", "nn")), ROUTES.get(2));
            ahead.start();
            assertThat(next(4)).containsExactly("/", "/om", "/krav", "then");
            assertThat(next(1)).containsExactly("/?sprak=nn&utvalg=ar.2021");
            assertThat(next(7))
                    .allMatch(address -> address.startsWith("/krav?sprak=nn&utvalg="))
                    .contains(
                            "/krav?sprak=nn&utvalg=type.national_competence_service%7Ear.2021",
                            "/krav?sprak=nn&utvalg=region.unknown%7Ear.2021")
                    .endsWith("/krav?sprak=nn&utvalg=ar.2020")
                    .doesNotHaveDuplicates();
            assertThat(next(2))
                    .containsExactly(
                            "/?utvalg=type.national_competence_service",
                            "/krav?utvalg=type.national_competence_service");
        }
    }

    @Test
    void an_address_that_names_no_dataset_or_no_narrowing_of_ours_does_not_end_the_work() throws Exception {
        try (Ahead ahead = ahead(Ahead.Extent.NARROWED_TOO)) {
            ahead.open(Asked.of("/krav", Map.of("utvalg", "x", "datasett", "../en")), ROUTES.get(2));
            ahead.start();
            assertThat(next(4)).containsExactly("/", "/om", "/krav", "then");
            ahead.open(Asked.of("/krav", Map.of("utvalg", "x~y")), ROUTES.get(2));
            ahead.open(Asked.of("/krav", Map.of("utvalg", "ar.2021", "x", "1")), ROUTES.get(2));
            assertThat(next(2 * NARROWINGS)).allMatch(address -> !address.contains("x"));
        }
    }

    @Test
    void what_is_published_while_the_server_runs_is_made_too_and_each_dataset_under_its_name() throws Exception {
        try (Ahead ahead = ahead(Ahead.Extent.PAGES)) {
            ahead.start();
            assertThat(next(4)).containsExactly("/", "/om", "/krav", "then");
            publish("en", SECOND);
            assertThat(next(3)).containsExactly("/", "/om", "/krav");
            publish("to", FIRST);
            assertThat(next(3)).containsExactly("/?datasett=to", "/om?datasett=to", "/krav?datasett=to");
        }
        assertThat(made).isEmpty();
    }

    @Test
    void what_cannot_be_made_does_not_end_the_work() throws Exception {
        Ahead ahead = new Ahead(
                datasets(),
                ROUTES,
                Ahead.Extent.PAGES,
                (asked, route) -> {
                    made.add(asked.path());
                    if (asked.path().equals("/")) {
                        throw new IllegalStateException("planned");
                    }
                },
                () -> {
                    made.add("then");
                    throw new IllegalStateException("planned");
                });
        try (ahead) {
            ahead.start();
            assertThat(next(4)).containsExactly("/", "/om", "/krav", "then");
            publish("en", SECOND);
            assertThat(next(3)).containsExactly("/", "/om", "/krav");
        }
    }

    private Ahead ahead(Ahead.Extent extent) {
        return new Ahead(
                datasets(),
                ROUTES,
                extent,
                (asked, route) -> made.add(asked.path() + asked.queryText()),
                () -> made.add("then"));
    }

    private List<String> next(int count) throws InterruptedException {
        List<String> next = new ArrayList<>();
        while (next.size() < count) {
            String one = made.poll(20, TimeUnit.SECONDS);
            assertThat(one).as("after %s", next).isNotNull();
            next.add(one);
        }
        return next;
    }

    private Datasets datasets() {
        Rows rows = Rows.of(List.of(
                service("a", "national_treatment_service"),
                service("b", "national_competence_service"),
                report("a", 2020),
                report("b", 2021)));
        return new Datasets(home, new DatasetName("en"), (folder, edition, tables) -> rows);
    }

    private void publish(String dataset, String snapshot) throws IOException {
        Path folder = Files.createDirectories(home.resolve(dataset));
        Files.writeString(folder.resolve("current"), snapshot + " " + snapshot + "-" + snapshot + "\n");
    }

    private static Row service(String id, String kind) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", id)
                .set("name", id)
                .set("kind", kind)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .from("kilde", "L1")
                .build();
    }

    private static Row report(String id, int year) {
        return Row.of(ReportTables.ANNUAL_REPORT)
                .set("service_id", id)
                .set("report_year", year)
                .from("kilde", "L2")
                .build();
    }
}
