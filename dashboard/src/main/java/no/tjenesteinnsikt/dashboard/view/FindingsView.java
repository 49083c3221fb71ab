package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.ServiceRegister;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the page of remarks on the data says.
 *
 * @param all how many remarks there are
 * @param severities how many remarks of each severity
 * @param kinds how many remarks of each kind, whatever the list is limited to
 * @param chosen the kind that the list is limited to, empty for all
 * @param findings the remarks of the list, the gravest first
 * @param documents the documents, what was read from each and how many remarks it got
 * @param contradictions pairs of answers that hardly fit together, with the services that have them
 * @param changes what an edition that waits to be published would change; empty where none waits
 */
public record FindingsView(
        int all,
        List<KeyFigure> severities,
        List<RemarkKind> kinds,
        String chosen,
        List<Remark> findings,
        List<Document> documents,
        List<Contradiction> contradictions,
        Optional<ChangesView> changes) {
    private static final int FINDINGS_SHOWN = 500;
    private static final List<String> SEVERITIES = List.of("error", "warning", "look");

    public FindingsView {
        kinds = List.copyOf(kinds);
        severities = List.copyOf(severities);
        findings = List.copyOf(findings);
        documents = List.copyOf(documents);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A remark.
     *
     * @param severity as a code
     * @param label the severity in words
     * @param code the remark's code
     * @param kind the kind that it belongs to
     * @param kindWords the kind in words
     * @param message what was found
     * @param remedy how to correct it
     * @param file the file that it is about
     * @param sourceId the document
     * @param locator the place in it
     * @param address the place as a link
     */
    public record Remark(
            String severity,
            String label,
            String code,
            String kind,
            String kindWords,
            String message,
            String remedy,
            String file,
            String sourceId,
            String locator,
            String address) {}

    /**
     * A document.
     *
     * @param sourceId the document
     * @param file its file name
     * @param title its title, the file name where it has none
     * @param kind what kind of document
     * @param form the form that it was read as, or that it was read as none
     * @param status whether it was read
     * @param statusCode the same as a code
     * @param bytes its size
     * @param size the same as a reader sees it, in kB
     * @param rows how many rows came from it, activities and population left out; null where none is left
     * @param rowsText the same in words
     * @param findings how many remarks it got
     * @param address its text
     * @param version which document it replaces or is replaced by, in words; empty where neither
     */
    public record Document(
            String sourceId,
            String file,
            String title,
            String kind,
            String form,
            String status,
            String statusCode,
            long bytes,
            String size,
            @Nullable Long rows,
            String rowsText,
            long findings,
            String address,
            String version) {
        /** What the script sorts rows by, empty where they were not counted. */
        public String sortKey() {
            return rows == null ? "" : rows.toString();
        }
    }

    /**
     * A pair of answers that hardly fit together.
     *
     * @param text the pair
     * @param count how many of how many services have it
     * @param address the evidence
     * @param services the services that have it
     */
    public record Contradiction(String text, String count, String address, List<Service> services) {
        public Contradiction {
            services = List.copyOf(services);
        }
    }

    /** A service with its page. */
    public record Service(String title, String address) {}

    /** The remarks that the page shows; its twin has all. */
    public List<Remark> shown() {
        return findings.subList(0, Math.min(FINDINGS_SHOWN, findings.size()));
    }

    /** The page of an edition after which none waits to be published. */
    public static FindingsView of(PublishedData data, Texts texts, String wanted) {
        return of(data, texts, wanted, Optional.empty());
    }

    /**
     * The page of an edition.
     *
     * @param wanted the kind to limit the list to; a kind that there is none of limits nothing
     * @param waiting what the edition that waits to be published would change
     */
    public static FindingsView of(PublishedData data, Texts texts, String wanted, Optional<EditionChanges> waiting) {
        List<Remark> findings = remarks(data, texts);
        String chosen = findings.stream().anyMatch(remark -> remark.kind().equals(wanted)) ? wanted : "";
        return new FindingsView(
                findings.size(),
                SEVERITIES.stream()
                        .map(severity -> new KeyFigure(
                                texts.get("findings.severity." + severity),
                                texts.numbers()
                                        .whole(findings.stream()
                                                .filter(finding ->
                                                        finding.severity().equals(severity))
                                                .count()),
                                texts.get("findings.severity." + severity + ".meaning"),
                                findings.isEmpty() ? "" : "#merknader"))
                        .toList(),
                RemarkKind.among(findings, chosen, texts),
                chosen,
                findings.stream()
                        .filter(remark -> chosen.isEmpty() || remark.kind().equals(chosen))
                        .toList(),
                documents(data, texts),
                contradictions(data, texts),
                waiting.map(changes -> ChangesView.of(changes, texts)));
    }

    private static List<Remark> remarks(PublishedData data, Texts texts) {
        Map<String, String> files = new HashMap<>();
        data.in(SourceTables.SOURCE_DOCUMENT).forEach(row -> files.put(row.text("source_id"), row.text("file_name")));
        return data.in(SourceTables.FINDING).stream()
                .map(row -> new Remark(
                        row.text("severity"),
                        texts.get("findings.severity." + row.text("severity")),
                        row.text("code"),
                        RemarkKind.of(row.text("code"), texts),
                        RemarkKind.words(RemarkKind.of(row.text("code"), texts), texts),
                        row.text("message"),
                        row.text("remedy"),
                        files.getOrDefault(row.text("source_id"), row.text("source_id")),
                        row.text("source_id"),
                        row.text("locator"),
                        Addresses.source(row.text("source_id"), row.text("locator"))))
                .sorted(Comparator.comparing((Remark remark) -> SEVERITIES.indexOf(remark.severity()))
                        .thenComparing(Remark::kindWords)
                        .thenComparing(Remark::file)
                        .thenComparing(Remark::message))
                .toList();
    }

    private static List<Document> documents(PublishedData data, Texts texts) {
        Map<String, Long> rows = new HashMap<>();
        for (Table table : data.rows().tables()) {
            boolean facts =
                    table.columns().stream().anyMatch(column -> column.name().equals("locator"));
            if (facts && !table.equals(SourceTables.FINDING) && !table.equals(ResultTables.RECONCILIATION)) {
                data.in(table).forEach(row -> rows.merge(row.text("source_id"), 1L, Long::sum));
            }
        }
        Map<String, Long> findings = new HashMap<>();
        data.in(SourceTables.FINDING).forEach(row -> findings.merge(row.text("source_id"), 1L, Long::sum));
        Versions versions = Versions.of(data);
        return data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .map(row -> document(row, texts, rows, findings, versions))
                .sorted(Comparator.comparing(Document::title, NorwegianOrder.ofNames())
                        .thenComparing(Document::file))
                .toList();
    }

    private static Document document(
            Row row, Texts texts, Map<String, Long> rows, Map<String, Long> findings, Versions versions) {
        String id = row.text("source_id");
        long bytes = (Long) row.get("bytes").orElseThrow();
        return new Document(
                id,
                row.text("file_name"),
                row.get("title").map(Object::toString).orElse(row.text("file_name")),
                texts.get("findings.kind." + row.text("document_kind")),
                row.get("form").map(form -> formName(form.toString(), texts)).orElse(texts.get("findings.no_form")),
                texts.get("findings.status." + row.text("status")),
                row.text("status"),
                bytes,
                texts.numbers().upTo(BigDecimal.valueOf(bytes).movePointLeft(3), 1),
                rows.get(id),
                rowsText(rows.get(id), row, texts),
                findings.getOrDefault(id, 0L),
                Addresses.source(id),
                versions.words(row, texts));
    }

    private static String formName(String form, Texts texts) {
        String key = "findings.form." + form;
        return texts.has(key) ? texts.get(key) : form;
    }

    /** A document that was read may have rows that are not held here: that is not none. */
    private static String rowsText(@Nullable Long rows, Row document, Texts texts) {
        if (rows != null) {
            return texts.numbers().whole(rows);
        }
        return texts.get(document.text("status").equals("rejected") ? "findings.no_rows" : "findings.not_counted");
    }

    private static List<Contradiction> contradictions(PublishedData data, Texts texts) {
        ServiceRegister register = ServiceRegister.of(data, texts);
        FigureText words = new FigureText(texts);
        List<Row> values = data.in(ResultTables.INDICATOR_VALUE);
        List<Contradiction> contradictions = new ArrayList<>();
        for (Row row : values) {
            if (!row.text("indicator_id").equals("matrix_contradictions")) {
                continue;
            }
            IndicatorValue value = IndicatorValue.of(row);
            String category = String.valueOf(value.key().category());
            contradictions.add(new Contradiction(
                    RowWords.find(row, "category", texts).orElse(category),
                    words.ofHowMany(value) + " (" + words.share(value) + ", " + words.interval(value) + ")",
                    Addresses.evidence(value),
                    values.stream()
                            .filter(other -> other.text("indicator_id").equals("matrix_contradictions_by_service"))
                            .filter(other -> other.get("category")
                                    .filter(category::equals)
                                    .isPresent())
                            .flatMap(other -> other.get("service_id").map(Object::toString).stream())
                            .flatMap(id -> register.line(id).stream())
                            .sorted(Comparator.comparing(line -> line.columnNumber()))
                            .map(line -> new Service(line.title(), Addresses.service(line.id())))
                            .toList()));
        }
        return contradictions;
    }

    /** The remarks as data, then the documents. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> remarks = new ArrayList<>();
        for (Remark remark : findings) {
            remarks.add(Arrays.asList(
                    remark.severity(),
                    remark.code(),
                    remark.message(),
                    remark.remedy(),
                    remark.file(),
                    remark.sourceId(),
                    remark.locator(),
                    remark.address()));
        }
        List<List<@Nullable Object>> read = new ArrayList<>();
        for (Document document : documents) {
            read.add(Arrays.asList(
                    document.sourceId(),
                    document.file(),
                    document.title(),
                    document.statusCode(),
                    document.bytes(),
                    document.rows(),
                    document.findings(),
                    document.version()));
        }
        return List.of(
                new TwinTable(
                        "findings",
                        List.of(
                                "severity",
                                "code",
                                "message",
                                "remedy",
                                "file_name",
                                "source_id",
                                "locator",
                                "address"),
                        remarks),
                new TwinTable(
                        "documents",
                        List.of(
                                "source_id",
                                "file_name",
                                "title",
                                "status",
                                "bytes",
                                "rows_without_activity_and_population",
                                "findings",
                                "version"),
                        read),
                changes.map(ChangesView::twin).orElseGet(() -> ChangesView.NONE.twin()));
    }
}
