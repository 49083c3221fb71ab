package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * All services of an edition. A column of a review and a named service are one line only where the link between them is
 * deduced; where it is assumed, both stand by themselves.
 */
public final class ServiceRegister {
    private final List<ServiceLine> lines;
    private final Map<String, ServiceLine> byId = new HashMap<>();

    private ServiceRegister(List<ServiceLine> lines) {
        this.lines = List.copyOf(lines);
        for (ServiceLine line : lines) {
            line.ids().forEach(id -> byId.put(id, line));
        }
    }

    /** The services of an edition. */
    public static ServiceRegister of(PublishedData data, Texts texts) {
        return new Builder(data, texts).build();
    }

    /** All lines, in the order of the lake. */
    public List<ServiceLine> lines() {
        return lines;
    }

    /** The line that an id belongs to: its own or that of one of its columns. */
    public Optional<ServiceLine> line(String serviceId) {
        return Optional.ofNullable(byId.get(serviceId));
    }

    /** Puts the rows of an edition together. */
    private static final class Builder {
        private final PublishedData data;
        private final Texts texts;
        private final Values values;
        private final Placings placings;
        private final Map<String, List<Row>> spellings;
        private final Map<String, String> assumed = new HashMap<>();
        private final Map<String, String> canonical = new HashMap<>();

        Builder(PublishedData data, Texts texts) {
            this.data = data;
            this.texts = texts;
            this.values = Values.of(data);
            this.placings = new Placings(data);
            this.spellings = data.in(ServiceTables.SERVICE_NAME).stream()
                    .collect(Collectors.groupingBy(row -> row.text("service_id")));
        }

        ServiceRegister build() {
            List<String> ids = data.in(ServiceTables.SERVICE).stream()
                    .map(row -> row.text("service_id"))
                    .toList();
            for (Row link : data.in(ServiceTables.SERVICE_LINK)) {
                if (!ids.contains(link.text("same_as"))) {
                    continue;
                }
                if (link.text("status").equals("deduced")) {
                    canonical.put(link.text("service_id"), link.text("same_as"));
                } else if (link.text("status").equals("inferred")) {
                    assumed.put(link.text("service_id"), link.text("same_as"));
                }
            }
            Map<String, List<Row>> groups = new LinkedHashMap<>();
            for (Row row : data.in(ServiceTables.SERVICE)) {
                String id = row.text("service_id");
                groups.computeIfAbsent(canonical.getOrDefault(id, id), key -> new ArrayList<>())
                        .add(row);
            }
            return new ServiceRegister(groups.entrySet().stream()
                    .map(group -> line(group.getKey(), group.getValue()))
                    .toList());
        }

        private ServiceLine line(String id, List<Row> rows) {
            List<Row> columns = rows.stream().filter(Builder::isColumn).toList();
            Optional<Row> named = rows.stream().filter(row -> !isColumn(row)).findFirst();
            List<String> ids = rows.stream().map(row -> row.text("service_id")).toList();
            Known known = known(named, columns);
            Row main = named.orElse(rows.get(0));
            return new ServiceLine(
                    id,
                    ids,
                    title(main, known),
                    known == Known.UNKNOWN ? columnTitle(main) : main.text("name"),
                    known,
                    named,
                    columns,
                    assumedColumns(id),
                    spellingsOf(ids),
                    placings.of(ids),
                    latest("years_in_function", ids),
                    latest("fte", ids));
        }

        private static boolean isColumn(Row row) {
            return row.text("identity").equals("review_column");
        }

        private static Known known(Optional<Row> named, List<Row> columns) {
            if (named.isPresent()) {
                return columns.isEmpty() ? Known.STATED : Known.DEDUCED;
            }
            return switch (columns.get(0).text("name_status")) {
                case "stated" -> Known.STATED;
                case "deduced" -> Known.DEDUCED;
                case "inferred" -> Known.INFERRED;
                default -> Known.UNKNOWN;
            };
        }

        private String title(Row main, Known known) {
            return switch (known) {
                case STATED, DEDUCED -> main.text("name");
                case INFERRED -> texts.get("service.assumed_title", columnTitle(main), main.text("name"));
                case UNKNOWN -> columnTitle(main);
            };
        }

        private String columnTitle(Row column) {
            return column.get("column_no")
                    .map(number -> texts.get("service.column", number))
                    .orElse(column.text("name"));
        }

        private Map<String, String> assumedColumns(String id) {
            Map<String, String> columns = new LinkedHashMap<>();
            for (Row row : data.in(ServiceTables.SERVICE)) {
                if (id.equals(assumed.get(row.text("service_id")))) {
                    columns.put(row.text("service_id"), columnTitle(row));
                }
            }
            return columns;
        }

        /** A column is also found by the spellings of the service that it is assumed to be. */
        private List<Row> spellingsOf(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.of(Optional.of(id), Optional.ofNullable(assumed.get(id))))
                    .flatMap(Optional::stream)
                    .flatMap(id -> spellings.getOrDefault(id, List.of()).stream())
                    .toList();
        }

        private Optional<IndicatorValue> latest(String indicator, List<String> ids) {
            return values.of(indicator).stream()
                    .filter(value -> ids.contains(String.valueOf(value.key().serviceId())))
                    .max(Comparator.comparing(
                                    (IndicatorValue value) -> value.key().period(),
                                    Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(value -> value.key().series()));
        }
    }
}
