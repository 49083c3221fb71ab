package no.tjenesteinnsikt.dashboard.view.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.dashboard.view.service.ServiceRegister;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/**
 * What the page of fields and overlap says.
 *
 * @param lead what there is, in a sentence or two
 * @param overlaps fields with several actors
 * @param doubles services that are both competence and treatment services of a field
 * @param adjacent services that a document calls adjacent
 * @param successors what became of services that ended
 * @param search the diagnosis code that is asked for, as it was typed
 * @param codes the services whose latest description names the code, or that begin with it; all where nothing is asked for
 * @param hasCodes whether any document of the dataset states diagnosis codes
 */
public record FieldsView(
        String lead,
        List<FieldCluster> overlaps,
        List<FieldPair> doubles,
        List<FieldPair> adjacent,
        List<FieldPair> successors,
        String search,
        List<Code> codes,
        boolean hasCodes) {
    public FieldsView {
        overlaps = List.copyOf(overlaps);
        doubles = List.copyOf(doubles);
        adjacent = List.copyOf(adjacent);
        successors = List.copyOf(successors);
        codes = List.copyOf(codes);
    }

    /**
     * A diagnosis code of a service's description.
     *
     * @param code the code of ICD-10, with its point
     * @param service the service
     * @param year the report year of the description, in words; empty where it has none
     * @param source where it stands
     */
    public record Code(String code, FieldActor service, String year, SourceLink source) {}

    /**
     * The page.
     *
     * @param search a diagnosis code, or the beginning of one; with or without spaces, comma or point
     */
    public static FieldsView of(PublishedData data, Texts texts, Optional<String> search) {
        return new Maker(data, texts).view(search.map(String::strip).orElse(""));
    }

    /** The pairs and codes as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> pairs = new ArrayList<>();
        overlaps.forEach(cluster -> cluster.pairs().forEach(pair -> pairs.add(row(pair))));
        List.of(doubles, adjacent, successors).forEach(some -> some.forEach(pair -> pairs.add(row(pair))));
        List<List<@Nullable Object>> named = new ArrayList<>();
        codes.forEach(code -> named.add(Arrays.asList(
                code.code(),
                code.service().id(),
                code.service().name(),
                code.source().address())));
        return List.of(
                new TwinTable(
                        "relations",
                        List.of("relation", "service_id", "other", "other_name", "clarified", "source"),
                        pairs),
                new TwinTable("diagnosis_codes", List.of("icd10_code", "service_id", "name", "source"), named));
    }

    private static List<@Nullable Object> row(FieldPair pair) {
        return Arrays.asList(
                pair.relation(),
                pair.one().id(),
                pair.other().id(),
                pair.other().name(),
                pair.clarifiedCode(),
                pair.source().address());
    }

    /** Makes the page of one edition. */
    private static final class Maker {
        private final PublishedData data;
        private final Texts texts;
        private final ServiceRegister register;
        private final SourceLink.Maker sources;
        private final Map<String, FieldActor> actors = new LinkedHashMap<>();

        Maker(PublishedData data, Texts texts) {
            this.data = data;
            this.texts = texts;
            this.register = ServiceRegister.of(data, texts);
            this.sources = new SourceLink.Maker(data);
        }

        FieldsView view(String search) {
            Map<String, List<FieldPair>> pairs = data.in(ServiceTables.SERVICE_RELATION).stream()
                    .map(this::pair)
                    .collect(Collectors.groupingBy(FieldPair::relation));
            List<FieldCluster> overlaps = FieldCluster.of(pairs.getOrDefault("overlap", List.of()));
            List<FieldPair> doubles = pairs.getOrDefault("double", List.of());
            List<Code> codes = codes();
            return new FieldsView(
                    lead(overlaps, doubles),
                    overlaps,
                    once(doubles),
                    once(pairs.getOrDefault("adjacent", List.of())),
                    pairs.getOrDefault("successor", List.of()),
                    search,
                    codes.stream()
                            .filter(code -> plain(code.code()).startsWith(plain(search)))
                            .toList(),
                    !codes.isEmpty());
        }

        private String lead(List<FieldCluster> overlaps, List<FieldPair> doubles) {
            if (overlaps.isEmpty() && doubles.isEmpty()) {
                return texts.get("fields.none");
            }
            long services = doubles.stream()
                    .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                    .distinct()
                    .count();
            return texts.count("fields.lead.overlaps", overlaps.size()) + " "
                    + texts.count("fields.lead.doubles", services);
        }

        /** A pair that stands at both of its services, with the same answer, is shown once. */
        private static List<FieldPair> once(List<FieldPair> pairs) {
            Set<List<Object>> seen = new HashSet<>();
            return pairs.stream()
                    .filter(pair -> seen.add(List.of(
                            Set.of(pair.one().id(), pair.other().id()),
                            pair.clarifiedCode(),
                            pair.source().text())))
                    .toList();
        }

        private FieldPair pair(Row row) {
            String clarified = row.text("clarified");
            return new FieldPair(
                    row.text("relation"),
                    actor(row.text("service_id")),
                    actor(row.text("other")),
                    clarified,
                    texts.get("service.clarified." + clarified),
                    sources.of(row));
        }

        private FieldActor actor(String id) {
            return actors.computeIfAbsent(
                    id,
                    missing -> register.line(id)
                            .map(this::service)
                            .orElseGet(() -> new FieldActor(id, id, "", texts.get("fields.outside"))));
        }

        private FieldActor service(ServiceLine line) {
            ListedService listed = ListedService.of(line, texts);
            String regions = listed.regions().stream()
                    .map(region -> region.certain()
                            ? region.name()
                            : region.name() + " (" + texts.get("services.assumed") + ")")
                    .collect(Collectors.joining(", "));
            return new FieldActor(
                    line.id(),
                    listed.title(),
                    listed.address(),
                    regions.isEmpty() ? listed.kind() : listed.kind() + ", " + regions);
        }

        /** The codes of each service's latest description, in the order of the codes. */
        private List<Code> codes() {
            Map<String, List<Row>> byService = data.in(ServiceTables.SERVICE_DESCRIPTION).stream()
                    .filter(row -> row.get("icd10_code").isPresent())
                    .collect(Collectors.groupingBy(row -> row.text("service_id"), TreeMap::new, Collectors.toList()));
            List<Code> codes = new ArrayList<>();
            byService.values().forEach(rows -> {
                int latest = rows.stream().mapToInt(Maker::year).max().orElse(0);
                rows.stream()
                        .filter(row -> year(row) == latest)
                        .map(row -> new Code(
                                row.text("icd10_code"),
                                actor(row.text("service_id")),
                                latest == 0 ? "" : String.valueOf(latest),
                                sources.of(row)))
                        .forEach(codes::add);
            });
            codes.sort(Comparator.comparing(Code::code)
                    .thenComparing(code -> code.service().name(), NorwegianOrder.ofNames()));
            return codes;
        }

        private static int year(Row row) {
            return (Integer) row.get("report_year").orElse(0);
        }

        private static String plain(String code) {
            return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        }
    }
}
