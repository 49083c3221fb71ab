package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.fixture.SeededRows;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;

/** What each service's report of a year says of each type of activity, looked up row by row. */
final class SlowActivity {
    static final List<String> TYPES = List.of(
            "article",
            "doctorate",
            "research_project",
            "teaching",
            "clinical_activity",
            "dissemination",
            "quality_tool");

    /** One service, year and type, with the series that it belongs to and what is known of it. */
    record Standing(String service, int year, String type, String manner, String series, String state) {}

    private record Place(String service, int year, String type) {}

    private final SlowRows rows;
    private final List<Row> reports;
    private final Map<Place, List<Row>> entries = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, TreeSet<Integer>> years = new HashMap<>();
    private SlowBreaks breaks = new SlowBreaks(Map.of(), Map.of(), List.of(), new SlowRows(List.of()));

    SlowActivity(SlowRows rows) {
        this.rows = rows;
        this.reports = rows.of(ReportTables.ANNUAL_REPORT);
        for (Row row : rows.of(ReportTables.ACTIVITY)) {
            Place place = new Place(service(row), whole(row, "report_year"), text(row, "activity_type"));
            entries.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
        }
    }

    /** Seeded rows of these tables, with questions that ask for activities, and units that reports use. */
    static SlowRows seeded(long seed, List<Table> tables) {
        Random random = new Random(seed);
        List<Row> all = new ArrayList<>();
        for (Row row : SeededRows.of(seed, new SeededRows.Extent(350, 14, 2017), tables)) {
            if (row.table().equals(ReportTables.ANNUAL_REPORT)) {
                report(row, random.nextInt(24)).map(SlowActivity::inUse).ifPresent(all::add);
                continue;
            }
            if (row.table().equals(ReferenceTables.TEMPLATE)) {
                all.add(row.with("kind", "national_treatment_service")
                        .with("phase", "ongoing")
                        .with("questions_status", "known"));
                continue;
            }
            boolean hasUnit = row.table().has("unit") && has(row, "unit");
            all.add(
                    hasUnit
                            ? row.with(
                                    "unit",
                                    List.of("timer", "Timer ", "pasienter", "Å").get(random.nextInt(4)))
                            : row);
        }
        for (String template : List.of("annual-3", "annual-7", "reference-group-2016")) {
            TYPES.stream()
                    .filter(type -> random.nextInt(3) > 0)
                    .forEach(type -> all.add(question(template, type, random)));
        }
        return new SlowRows(all);
    }

    /** A report as it was made, lost or not delivered; most are left out, so that a year has few. */
    private static Optional<Row> report(Row row, int fate) {
        return switch (fate) {
            case 0, 1, 2, 3 -> Optional.of(row.with("submitted_on", null).with("delivery", null));
            case 4, 5, 6 -> Optional.of(row.with("submitted_on", null).with("delivery", "not_delivered"));
            default -> fate < 9 ? Optional.of(row) : Optional.empty();
        };
    }

    /** Forms come one after the other; reports of the years before name none. */
    private static Row inUse(Row report) {
        int from = Map.of("annual-3", 2019, "annual-7", 2021, "reference-group-2016", 2018)
                .getOrDefault(text(report, "template"), 0);
        return whole(report, "report_year") < from ? report.with("template", null) : report;
    }

    private static Row question(String template, String type, Random random) {
        return Row.of(ReferenceTables.QUESTION)
                .set("question_id", type)
                .set("template", template)
                .set("respondent", random.nextInt(6) > 0 ? "service" : "user")
                .set("ordinal", 1)
                .set("label", type)
                .set("answer_type", "table")
                .set("most", random.nextInt(3) == 0 ? 5 : null)
                .set("most_from", random.nextInt(4) > 0 ? 2020 : null)
                .set("is_public", true)
                .set("basis", random.nextInt(6) > 0 ? "source" : "product")
                .from("kilde-ø", "L1")
                .build();
    }

    List<Standing> standings() {
        Set<Place> places = new HashSet<>();
        for (Row report : reports) {
            for (String type : TYPES) {
                places.add(new Place(service(report), whole(report, "report_year"), type));
            }
        }
        places.addAll(entries.keySet());
        List<Standing> standings = new ArrayList<>();
        for (Place place : places) {
            String state = state(place);
            if (!state.isEmpty()) {
                String manner = manner(place);
                standings.add(new Standing(
                        place.service(),
                        place.year(),
                        place.type(),
                        manner,
                        manner + since(place.type(), place.year()),
                        state));
            }
        }
        return standings;
    }

    String service(Row row) {
        return units.computeIfAbsent(text(row, "service_id"), rows::unit);
    }

    List<Row> entries(String service, int year, String type) {
        return entries.getOrDefault(new Place(service, year, type), List.of());
    }

    /** The last break of a type's series as the end of the series' name; a ceiling is a break of its own. */
    String since(String type, int year) {
        int ceiling = ActivityRegions.firstCeiling(rows, type);
        Integer last = years.computeIfAbsent(type, one -> breaks().of(one)).floor(year);
        boolean hasCeiling = ceiling <= year;
        return last == null || (hasCeiling && last <= ceiling) ? "" : "_" + last;
    }

    private SlowBreaks breaks() {
        if (breaks.reports().isEmpty()) {
            Map<String, Set<String>> asked = new HashMap<>();
            Map<String, Set<String>> concerned = new HashMap<>();
            Set<SlowBreaks.Report> once = new HashSet<>();
            for (Row question : rows.of(ReferenceTables.QUESTION)) {
                String template = text(question, "template");
                String type = text(question, "question_id");
                if (question(template, type).isPresent()) {
                    asked.computeIfAbsent(template, t -> new HashSet<>()).add(type);
                    concerned
                            .computeIfAbsent(templateKind(template), k -> new HashSet<>())
                            .add(type);
                }
            }
            entries.keySet()
                    .forEach(p -> concerned
                            .computeIfAbsent(rows.kind(p.service()), k -> new HashSet<>())
                            .add(p.type()));
            for (Row row : reports) {
                Row first = report(new Place(service(row), whole(row, "report_year"), ""))
                        .orElseThrow();
                once.add(new SlowBreaks.Report(
                        rows.kind(service(row)), whole(first, "report_year"), text(first, "template")));
            }
            breaks = new SlowBreaks(asked, concerned, List.copyOf(once), rows);
        }
        return breaks;
    }

    private String state(Place place) {
        if (!entries(place.service(), place.year(), place.type()).isEmpty()) {
            return "value";
        }
        Row report = report(place).orElseThrow();
        String template = text(report, "template");
        if (question(template, place.type()).isPresent()) {
            return delivered(report);
        }
        if (isKnown(template)) {
            return "not_asked";
        }
        boolean usual = entries.keySet().stream()
                .anyMatch(p -> p.service().equals(place.service()) && p.type().equals(place.type()));
        return delivered(report).equals("not_answered") && usual ? "not_answered" : "";
    }

    private String manner(Place place) {
        int first = Integer.MAX_VALUE;
        int ofKind = Integer.MAX_VALUE;
        for (Row question : rows.of(ReferenceTables.QUESTION)) {
            String template = text(question, "template");
            if (question(template, place.type()).filter(q -> q.equals(question)).isPresent() && has(question, "most")) {
                int from = from(question);
                first = Math.min(first, from);
                String kind = rows.kind(place.service());
                if (!kind.isEmpty() && kind.equals(templateKind(template))) {
                    ofKind = Math.min(ofKind, from);
                }
            }
        }
        if (place.year() < first) {
            return "annual_report";
        }
        String template = report(place).map(r -> text(r, "template")).orElse("");
        Optional<Row> asked = question(template, place.type());
        if (asked.isPresent() && has(asked.get(), "most") && place.year() >= from(asked.get())) {
            return "ceiling";
        }
        if (!isKnown(template)) {
            return place.year() >= ofKind ? "ceiling" : "form_unknown";
        }
        boolean nothing = entries(place.service(), place.year(), place.type()).isEmpty();
        return asked.isEmpty() && nothing ? "ceiling" : "no_ceiling";
    }

    private static int from(Row question) {
        return has(question, "most_from") ? whole(question, "most_from") : 0;
    }

    private Optional<Row> report(Place place) {
        return reports.stream()
                .filter(r -> service(r).equals(place.service()) && whole(r, "report_year") == place.year())
                .min(Comparator.<Row>comparingInt(r -> delivered(r).equals("value") ? 0 : 1)
                        .thenComparing(r -> has(r, "template") ? text(r, "template") : "\uffff")
                        .thenComparing(r -> text(r, "source_id"))
                        .thenComparing(r -> text(r, "locator")));
    }

    private static String delivered(Row report) {
        String delivery = text(report, "delivery");
        if (has(report, "submitted_on") || List.of("published", "delivered").contains(delivery)) {
            return "value";
        }
        return delivery.equals("not_delivered") ? "not_answered" : "unknown";
    }

    private Optional<Row> question(String template, String type) {
        return rows.of(ReferenceTables.QUESTION).stream()
                .filter(q -> text(q, "template").equals(template)
                        && text(q, "question_id").equals(type))
                .filter(q -> text(q, "respondent").equals("service")
                        && text(q, "basis").equals("source"))
                .findFirst();
    }

    private boolean isKnown(String template) {
        return rows.of(ReferenceTables.TEMPLATE).stream()
                .anyMatch(t -> text(t, "template").equals(template)
                        && text(t, "questions_status").equals("known"));
    }

    private String templateKind(String template) {
        return rows.of(ReferenceTables.TEMPLATE).stream()
                .filter(t -> text(t, "template").equals(template))
                .map(t -> text(t, "kind"))
                .findFirst()
                .orElse("");
    }
}
