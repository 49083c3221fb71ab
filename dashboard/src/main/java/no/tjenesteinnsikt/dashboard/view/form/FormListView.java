package no.tjenesteinnsikt.dashboard.view.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.RowWords;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/**
 * All templates and forms, with deadlines and changes, and what can be downloaded.
 *
 * @param templates the templates of the annual report
 * @param older the other forms
 * @param deadlines the deadlines that sources give
 * @param changes what changed in the reporting, the latest first
 * @param services whom a workbook can be filled in for beforehand
 * @param regions the health regions
 * @param years the report years for which there are workbooks
 * @param year the one that is proposed
 */
public record FormListView(
        List<FormTemplate> templates,
        List<FormTemplate> older,
        List<FormDate> deadlines,
        List<FormDate> changes,
        List<Choice> services,
        List<Choice> regions,
        List<Integer> years,
        int year) {
    private static final Set<String> CHANGES = Set.of("reporting", "guideline", "regulation");
    private static final String SCHEME = "ordning";

    public FormListView {
        templates = List.copyOf(templates);
        older = List.copyOf(older);
        deadlines = List.copyOf(deadlines);
        changes = List.copyOf(changes);
        services = List.copyOf(services);
        regions = List.copyOf(regions);
        years = List.copyOf(years);
    }

    /**
     * One choice of a list.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Choice(String value, String label) {}

    /**
     * The forms of an edition.
     *
     * @param years the report years for which there are workbooks
     */
    public static FormListView of(PublishedData data, Texts texts, List<Integer> years) {
        List<FormTemplate> all = templates(data, texts);
        return new FormListView(
                all.stream().filter(t -> t.number().isPresent()).toList(),
                all.stream().filter(t -> t.number().isEmpty()).toList(),
                deadlines(data, texts, all),
                changes(data, texts),
                services(data),
                data.in(ReferenceTables.REGION).stream()
                        .sorted(Comparator.comparing(
                                row -> (Integer) row.get("ordinal").orElse(0)))
                        .map(row -> new Choice(row.text("region_id"), row.text("name")))
                        .toList(),
                years,
                proposed(data, years));
    }

    /** All templates with their questions. */
    static List<FormTemplate> templates(PublishedData data, Texts texts) {
        List<Row> questions = new ArrayList<>(data.in(ReferenceTables.QUESTION));
        questions.sort(Comparator.comparing(row -> (Integer) row.get("ordinal").orElse(0)));
        return data.in(ReferenceTables.TEMPLATE).stream()
                .sorted(Comparator.comparing(row -> row.text("template")))
                .map(row -> FormTemplate.of(
                        row,
                        questions.stream()
                                .filter(q -> q.text("template").equals(row.text("template")))
                                .map(q -> FormQuestion.of(q, texts))
                                .toList(),
                        texts))
                .toList();
    }

    private static List<FormDate> deadlines(PublishedData data, Texts texts, List<FormTemplate> templates) {
        return data.in(ReferenceTables.DEADLINE).stream()
                .sorted(Comparator.comparing((Row row) ->
                                row.get("report_year").map(y -> -(Integer) y).orElse(0))
                        .thenComparing(row -> row.text("deadline_kind"))
                        .thenComparing(
                                row -> row.get("template").map(Object::toString).orElse("")))
                .map(row -> new FormDate(
                        RowWords.date(row, "due_on", "due_text", texts),
                        texts.get("form." + row.text("deadline_kind") + "." + row.text("respondent")),
                        row.get("report_year")
                                .map(year -> texts.get("form.report_year", year))
                                .or(() -> row.get("template").flatMap(id -> name(templates, id.toString())))
                                .orElse(""),
                        Addresses.source(row.text("source_id"), row.text("locator")),
                        row.get("original").map(Object::toString).orElse("")))
                .toList();
    }

    private static Optional<String> name(List<FormTemplate> templates, String id) {
        return templates.stream()
                .filter(t -> t.id().equals(id))
                .map(FormTemplate::name)
                .findFirst();
    }

    private static List<FormDate> changes(PublishedData data, Texts texts) {
        return data.in(ServiceTables.SERVICE_EVENT).stream()
                .filter(row -> row.text("service_id").equals(SCHEME) && CHANGES.contains(row.text("event_type")))
                .sorted(Comparator.comparing((Row row) ->
                                row.get("date").map(Object::toString).orElse(row.text("year")))
                        .reversed())
                .map(row -> new FormDate(
                        RowWords.date(row, "date", "date_text", texts),
                        row.text("event"),
                        "",
                        Addresses.source(row.text("source_id"), row.text("locator")),
                        row.get("original").map(Object::toString).orElse("")))
                .toList();
    }

    private static List<Choice> services(PublishedData data) {
        return data.in(ServiceTables.SERVICE).stream()
                .filter(row -> row.text("identity").equals("named"))
                .map(row -> new Choice(row.text("service_id"), row.text("name")))
                .sorted(Comparator.comparing(Choice::label, NorwegianOrder.ofNames()))
                .toList();
    }

    /** The latest year that a source gives a deadline for. */
    private static int proposed(PublishedData data, List<Integer> years) {
        return data.in(ReferenceTables.DEADLINE).stream()
                .flatMap(row -> row.get("report_year").map(Integer.class::cast).stream())
                .filter(years::contains)
                .max(Comparator.naturalOrder())
                .orElse(years.get(0));
    }

    /** The page as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> forms = new ArrayList<>();
        for (List<FormTemplate> part : List.of(templates, older)) {
            part.forEach(t -> forms.add(Arrays.asList(
                    t.id(),
                    t.name(),
                    t.kind(),
                    t.phase(),
                    t.years(),
                    t.known(),
                    t.questions().size(),
                    t.address())));
        }
        List<String> dates = List.of("date", "what", "of", "source", "source_place");
        return List.of(
                new TwinTable(
                        "forms",
                        List.of("template", "name", "kind", "phase", "years", "known", "questions", "page"),
                        forms),
                new TwinTable("deadlines", dates, rows(deadlines)),
                new TwinTable("changes", dates, rows(changes)));
    }

    private static List<List<@Nullable Object>> rows(List<FormDate> dates) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        dates.forEach(d -> rows.add(Arrays.asList(d.when(), d.what(), d.whom(), d.original(), d.source())));
        return rows;
    }
}
