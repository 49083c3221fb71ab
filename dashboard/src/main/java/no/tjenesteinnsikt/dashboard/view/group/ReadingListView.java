package no.tjenesteinnsikt.dashboard.view.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.PublicWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * All answers of one region's representatives, of the users or of the groups, for one year, to be read in one sitting.
 *
 * @param who whose answers as a code
 * @param name whose answers in words
 * @param year the report year, 0 where they have never been asked
 * @param years the years to choose between, the last first
 * @param others the other lists
 * @param lead how many answered
 * @param answers the answers, by the names of the services
 * @param silent those who were asked and did not answer
 * @param lost the answers that are lost
 */
public record ReadingListView(
        String who,
        String name,
        int year,
        List<Integer> years,
        List<Other> others,
        String lead,
        List<Answer> answers,
        List<Answer> silent,
        List<Answer> lost) {
    private static final List<String> GROUPS = List.of("user", "whole", "regions", "other");

    public ReadingListView {
        years = List.copyOf(years);
        others = List.copyOf(others);
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
        lost = List.copyOf(lost);
    }

    /**
     * Another list.
     *
     * @param code whose it is
     * @param name the same in words
     */
    public record Other(String code, String name) {}

    /**
     * An answer, or that there is none.
     *
     * @param service whose reference group
     * @param text the answer, empty where it may not be shown or is not held
     * @param words how many words it has, 0 where that is not known
     * @param reason why it is not shown, empty where it is
     * @param source where it was read
     */
    public record Answer(NamedService service, String text, int words, String reason, SourceLink source) {}

    /** The list; empty where there is nobody of that code. */
    public static Optional<ReadingListView> of(PublishedData data, Texts texts, String who, Optional<String> asked) {
        Responsible services = Responsible.of(data, texts);
        List<Other> all = new ArrayList<>(services.regions().stream()
                .map(region -> new Other(region.code(), texts.get("groups.read.of", region.name())))
                .toList());
        GROUPS.forEach(group -> all.add(new Other(group, texts.get("groups.read." + group))));
        return all.stream()
                .filter(one -> one.code().equals(who))
                .findFirst()
                .map(one -> new Builder(data, texts, services).list(one, all, asked));
    }

    /** The list as a table. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answers.forEach(one -> rows.add(row(one, "answered")));
        silent.forEach(one -> rows.add(row(one, "not_answered")));
        lost.forEach(one -> rows.add(row(one, "unknown")));
        return List.of(new TwinTable(
                "answers",
                List.of(
                        "respondent",
                        "report_year",
                        "service_id",
                        "service",
                        "answer_state",
                        "words",
                        "text",
                        "source"),
                rows));
    }

    private List<@Nullable Object> row(Answer one, String state) {
        return Arrays.asList(
                who,
                year,
                one.service().id(),
                one.service().title(),
                state,
                one.words() == 0 ? null : one.words(),
                one.text().isEmpty() ? null : one.text(),
                one.source().address());
    }

    /** Reads the answers of an edition. */
    private static final class Builder {
        private static final List<String> ORDER =
                List.of("answered", "unknown", "not_answered", "not_asked", "not_applicable");

        private final PublishedData data;
        private final Texts texts;
        private final Responsible services;
        private final PublicWords words;
        private final SourceLink.Maker sources;

        Builder(PublishedData data, Texts texts, Responsible services) {
            this.data = data;
            this.texts = texts;
            this.services = services;
            this.words = new PublicWords(data);
            this.sources = new SourceLink.Maker(data);
        }

        ReadingListView list(Other who, List<Other> all, Optional<String> asked) {
            List<Row> rows = data.in(GroupTables.REFERENCE_GROUP_ANSWER).stream()
                    .filter(row -> row.text("respondent").equals(who.code()))
                    .filter(row -> !row.text("answer_state").startsWith("not_a")
                            || row.text("answer_state").equals("not_answered"))
                    .toList();
            TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
            rows.forEach(row -> years.add((Integer) row.get("report_year").orElseThrow()));
            if (years.isEmpty()) {
                return new ReadingListView(
                        who.code(),
                        who.name(),
                        0,
                        List.of(),
                        all,
                        texts.get("groups.read.none"),
                        List.of(),
                        List.of(),
                        List.of());
            }
            int year = asked.flatMap(text -> years.stream()
                            .filter(one -> String.valueOf(one).equals(text))
                            .findFirst())
                    .orElse(years.first());
            List<Row> counted = counted(rows, year);
            List<Answer> answers = of(counted, "answered", year);
            return new ReadingListView(
                    who.code(),
                    who.name(),
                    year,
                    List.copyOf(years),
                    all,
                    texts.get(
                            "groups.read.lead",
                            texts.numbers().whole(answers.size()),
                            texts.numbers().whole(counted.size()),
                            year),
                    answers,
                    of(counted, "not_answered", year),
                    of(counted, "unknown", year));
        }

        /** One answer for each group: of several copies the one that says most. */
        private List<Row> counted(List<Row> rows, int year) {
            Map<String, Row> first = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> row.get("report_year").orElseThrow().equals(year))
                    .sorted(Comparator.comparing(row -> ORDER.indexOf(row.text("answer_state"))))
                    .forEach(row -> first.putIfAbsent(services.unit(row.text("service_id")), row));
            return List.copyOf(first.values());
        }

        private List<Answer> of(List<Row> rows, String state, int year) {
            return rows.stream()
                    .filter(row -> row.text("answer_state").equals(state))
                    .map(row -> answer(row, year))
                    .sorted(Comparator.comparing(Answer::service, services.nameOrder()))
                    .toList();
        }

        private Answer answer(Row row, int year) {
            Optional<String> text = words.of(row, "text");
            String reason = "";
            if (text.isEmpty() && row.text("answer_state").equals("answered")) {
                reason = texts.get(words.isPublic(row) ? "groups.read.not_held" : "groups.read.internal");
            }
            return new Answer(
                    services.named(row.text("service_id"), year),
                    text.orElse(""),
                    row.get("words").map(Integer.class::cast).orElse(0),
                    reason,
                    sources.of(row));
        }
    }
}
