package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.jspecify.annotations.Nullable;

/**
 * What the page about the product says of the edition that is shown.
 *
 * @param version of the program
 * @param dataset the dataset
 * @param edition the snapshot's id
 * @param result the result's id
 * @param citation how the edition is cited
 * @param sources the documents' titles, publishers and licences
 */
public record AboutView(
        String version, String dataset, String edition, String result, String citation, List<Source> sources) {
    public AboutView {
        sources = List.copyOf(sources);
    }

    /**
     * Documents of one title, publisher and licence.
     *
     * @param title the title
     * @param publisher who published them
     * @param licence the terms
     * @param files their files
     */
    public record Source(String title, String publisher, String licence, List<String> files) {
        public Source {
            files = List.copyOf(files);
        }
    }

    /** The page of an edition, by that version of the program. */
    public static AboutView of(PublishedData data, Texts texts, String version) {
        String dataset = data.folder().name().value();
        String edition = data.edition().snapshot();
        return new AboutView(
                version,
                dataset,
                edition,
                data.edition().result(),
                texts.get(
                        "about.citation",
                        version,
                        dataset,
                        edition,
                        data.edition().result()),
                sources(data, texts));
    }

    private static List<Source> sources(PublishedData data, Texts texts) {
        Map<List<String>, List<String>> files = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Row row : data.in(SourceTables.SOURCE_DOCUMENT)) {
            List<String> key = List.of(
                    text(row, "title", row.text("file_name")),
                    text(row, "publisher", texts.get("about.not_stated")),
                    text(row, "licence", texts.get("about.not_stated")));
            files.computeIfAbsent(key, unused -> new ArrayList<>()).add(row.text("file_name"));
        }
        return files.entrySet().stream()
                .map(entry -> new Source(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue().stream().sorted().toList()))
                .toList();
    }

    private static String text(Row row, String column, String missing) {
        return row.get(column).map(Object::toString).orElse(missing);
    }

    /** The sources as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Source source : sources) {
            rows.add(Arrays.asList(
                    source.title(), source.publisher(), source.licence(), String.join(", ", source.files())));
        }
        return List.of(new TwinTable("sources", List.of("title", "publisher", "licence", "files"), rows));
    }
}
