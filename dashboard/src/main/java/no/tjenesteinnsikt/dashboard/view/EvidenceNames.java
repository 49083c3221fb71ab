package no.tjenesteinnsikt.dashboard.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.OncePerRows;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Place;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/** What the codes in values and in the rows behind them are called. */
public final class EvidenceNames {
    private static final Pattern BROKEN = Pattern.compile("(.+)_([12][0-9]{3})");

    /** The words of categories, by indicator and code. */
    private static final OncePerRows<Language, Map<String, String>> CATEGORIES = new OncePerRows<>();

    private final Texts texts;
    private final Map<String, Row> services;
    private final Map<String, String> regions;
    private final Map<String, Row> criteria;
    private final Map<String, Row> sources;
    private final Map<String, String> categories;

    public EvidenceNames(PublishedData data, Texts texts) {
        this.texts = texts;
        this.services = data.in(ServiceTables.SERVICE).stream()
                .collect(Collectors.toMap(row -> row.text("service_id"), row -> row, (a, b) -> a));
        this.regions = data.in(ReferenceTables.REGION).stream()
                .collect(Collectors.toMap(row -> row.text("region_id"), row -> row.text("name"), (a, b) -> a));
        this.criteria = data.in(ReferenceTables.CRITERION).stream()
                .collect(Collectors.toMap(row -> row.text("criterion_id"), row -> row, (a, b) -> a));
        this.sources = data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .collect(Collectors.toMap(row -> row.text("source_id"), row -> row, (a, b) -> a));
        List<Row> values = data.in(ResultTables.INDICATOR_VALUE);
        this.categories = CATEGORIES.of(values, texts.language(), () -> categories(values, texts));
    }

    private static Map<String, String> categories(List<Row> values, Texts texts) {
        Map<String, String> categories = new HashMap<>();
        for (Row value : values) {
            RowWords.find(value, "category", texts)
                    .ifPresent(words -> value.get("category")
                            .ifPresent(code -> categories.put(value.text("indicator_id") + "/" + code, words)));
        }
        return categories;
    }

    /** The words of the reader's language. */
    Texts texts() {
        return texts;
    }

    /** The name of a service, with how it is known. */
    public NamedService service(String serviceId) {
        Row row = services.get(serviceId);
        if (row == null) {
            return new NamedService(serviceId, "", "", "");
        }
        String status = row.text("name_status");
        boolean doubtful = status.equals("inferred") || status.equals("deduced");
        return new NamedService(
                doubtful
                        ? texts.get("evidence.column", row.text("column_no"), row.text("name"))
                        : RowWords.serviceName(row, texts),
                Addresses.service(serviceId),
                doubtful ? status : "",
                row.get("name_evidence")
                        .map(Object::toString)
                        .filter(text -> doubtful)
                        .orElse(""));
    }

    /** The column that a service stands in, from 1; empty where it stands in none. */
    public Optional<Integer> column(String serviceId) {
        return Optional.ofNullable(services.get(serviceId))
                .flatMap(row -> row.get("column_no"))
                .map(Integer.class::cast);
    }

    /** The name of a region without its legal form. */
    public String region(String regionId) {
        String name = regions.getOrDefault(regionId, regionId);
        return name.endsWith(" RHF") ? name.substring(0, name.length() - " RHF".length()) : name;
    }

    /** The words of a criterion. */
    public String criterion(String criterionId) {
        Row row = criteria.get(criterionId);
        return row == null ? criterionId : RowWords.of(row, "label", texts);
    }

    /** Whether there is such a criterion. */
    boolean isCriterion(String code) {
        return criteria.containsKey(code);
    }

    /** The words of a category of an indicator. */
    public String category(String indicatorId, String category) {
        String known = categories.get(indicatorId + "/" + category);
        return known == null ? category : known;
    }

    /** The title of a document. */
    public String source(String sourceId) {
        Row row = sources.get(sourceId);
        return row == null ? sourceId : SourceView.title(row);
    }

    /** The file name of a document. */
    public String fileName(String sourceId) {
        Row row = sources.get(sourceId);
        return row == null ? sourceId : row.text("file_name");
    }

    /** A place in words, such as {@code linje 3, tegn 11–12}; another kind of place as it is written. */
    public String place(String locator) {
        return Place.find(locator)
                .map(place -> {
                    String lines = place.firstLine() == place.lastLine()
                            ? texts.get("evidence.line", place.firstLine())
                            : texts.get("evidence.lines", place.firstLine(), place.lastLine());
                    return place.from() == 0
                            ? lines
                            : lines + texts.get("evidence.characters", place.from(), place.to());
                })
                .orElse(locator);
    }

    /** The year of a value in words, empty where it is about none. */
    public String year(ValueKey key) {
        return key.period() == null ? "" : texts.get("evidence." + key.periodType(), key.period());
    }

    /** The series of a value in words; one that was broken ends with the year from which it goes on. */
    public String series(String series) {
        Matcher broken = BROKEN.matcher(series);
        return broken.matches()
                ? texts.get("evidence.series.since", series(broken.group(1)), broken.group(2))
                : texts.find("evidence.series." + series).orElse(series);
    }

    /** Region, category and service of a value, in one line; empty where it has none. */
    public String which(String indicatorId, ValueKey key) {
        StringBuilder words = new StringBuilder();
        if (key.category() != null) {
            add(words, category(indicatorId, key.category()));
        }
        if (key.regionId() != null) {
            add(words, region(key.regionId()));
        }
        if (key.kind() != null) {
            add(
                    words,
                    texts.has("evidence.kind." + key.kind()) ? texts.get("evidence.kind." + key.kind()) : key.kind());
        }
        if (key.serviceId() != null) {
            NamedService service = service(key.serviceId());
            add(words, service.name() + (service.known().isEmpty() ? "" : " (" + knownWord(service.known()) + ")"));
        }
        return words.toString();
    }

    /** The word for how a name is known. */
    public String knownWord(String known) {
        return texts.get("evidence.known." + known);
    }

    private static void add(StringBuilder words, String more) {
        words.append(words.isEmpty() ? "" : " · ").append(more);
    }

    /**
     * A service as a page names it.
     *
     * @param name the name, or the column
     * @param address its page, empty where it has none
     * @param known {@code deduced} or {@code inferred}, empty where the name stands in the source or is not known
     * @param evidence why the name was deduced or inferred
     */
    public record NamedService(String name, String address, String known, String evidence) {}
}
