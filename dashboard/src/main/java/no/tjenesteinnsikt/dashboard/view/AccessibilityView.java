package no.tjenesteinnsikt.dashboard.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement: every criterion of WCAG 2.1 at levels A and AA, and what is known of it.
 *
 * @param principles the criteria under the principle that they belong to
 */
public record AccessibilityView(List<Principle> principles) {
    /** What may be known of a criterion, the best known first. */
    private static final List<String> STATUSES = List.of("tested", "partly", "built", "untried", "absent");

    private static final String RESOURCE = "/accessibility/criteria.csv";
    private static final int PRINCIPLES = 4;

    public AccessibilityView {
        principles = List.copyOf(principles);
    }

    /**
     * The criteria of a principle.
     *
     * @param number 1 to 4
     * @param title the principle
     * @param criteria its criteria
     */
    public record Principle(String number, String title, List<Criterion> criteria) {
        public Principle {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * What is known of a criterion.
     *
     * @param number its number in WCAG 2.1
     * @param title its name
     * @param level {@code A} or {@code AA}
     * @param status {@code tested}, {@code partly}, {@code built}, {@code untried} or {@code absent}
     * @param verdict the status in words
     * @param how what was done, or what has not been
     * @param tests the tests that fail when a page breaks it, as {@code Class#method}
     */
    public record Criterion(
            String number, String title, String level, String status, String verdict, String how, List<String> tests) {
        public Criterion {
            tests = List.copyOf(tests);
        }
    }

    /**
     * How many criteria have a status.
     *
     * @param status the status
     * @param verdict the status in words
     * @param meaning what it means
     * @param count how many, in words
     */
    public record Count(String status, String verdict, String meaning, String count) {}

    /** The statement. */
    public static AccessibilityView of(Texts texts) {
        List<Criterion> criteria = criteria(texts);
        return new AccessibilityView(IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(String::valueOf)
                .map(number -> new Principle(
                        number,
                        texts.get("accessibility.principle." + number),
                        criteria.stream()
                                .filter(criterion -> criterion.number().startsWith(number + "."))
                                .toList()))
                .toList());
    }

    private static List<Criterion> criteria(Texts texts) {
        try (InputStream in = AccessibilityView.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> criterion(line.split(",", -1), texts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterion criterion(String[] cells, Texts texts) {
        return new Criterion(
                cells[0],
                texts.get("accessibility." + cells[0]),
                cells[1],
                cells[2],
                texts.get("accessibility.status." + cells[2]),
                texts.get("accessibility." + cells[0] + ".how"),
                Arrays.stream(cells[3].split(" "))
                        .filter(test -> !test.isEmpty())
                        .toList());
    }

    /** All criteria. */
    public List<Criterion> criteria() {
        return principles.stream()
                .flatMap(principle -> principle.criteria().stream())
                .toList();
    }

    /** How many criteria have each status. */
    public List<Count> counts(Texts texts) {
        return STATUSES.stream()
                .map(status -> new Count(
                        status,
                        texts.get("accessibility.status." + status),
                        texts.get("accessibility.status." + status + ".meaning"),
                        texts.get("accessibility.count", texts.numbers().whole(with(status)))))
                .toList();
    }

    /** The statement in one sentence. */
    public String lead(Texts texts) {
        return texts.get(
                "accessibility.lead",
                texts.numbers().whole(criteria().size()),
                texts.numbers().whole(with("tested")),
                texts.numbers().whole(with("partly")));
    }

    private long with(String status) {
        return criteria().stream()
                .filter(criterion -> criterion.status().equals(status))
                .count();
    }

    /** The statement as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = criteria().stream()
                .map(criterion -> Arrays.<@Nullable Object>asList(
                        criterion.number(),
                        criterion.title(),
                        criterion.level(),
                        criterion.status(),
                        criterion.how(),
                        String.join(" ", criterion.tests())))
                .toList();
        return List.of(new TwinTable(
                "accessibility", List.of("criterion", "name", "level", "status", "explanation", "tests"), rows));
    }
}
