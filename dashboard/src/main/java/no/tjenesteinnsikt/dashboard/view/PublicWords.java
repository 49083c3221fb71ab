package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Contacts;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.VisibleColumns;

/**
 * Words of sources as everybody may read them: only of sources whose text is public, without contact data and without the
 * names that a form read as personal in the same document.
 */
public final class PublicWords {
    private static final String NAME = "[navn]";
    private static final int SHORTEST_NAME = 3;

    private final Set<String> publicSources;
    private final Map<String, List<Pattern>> names = new HashMap<>();

    public PublicWords(PublishedData data) {
        publicSources = data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("text_access").equals("public"))
                .map(row -> row.text("source_id"))
                .collect(Collectors.toSet());
        Map<String, Set<String>> found = new HashMap<>();
        for (Table table : data.rows().tables()) {
            List<String> personal = table.columns().stream()
                    .filter(VisibleColumns::isPersonal)
                    .map(Column::name)
                    .toList();
            if (table.hasProvenance() && !personal.isEmpty()) {
                data.in(table).forEach(row -> collect(row, personal, found));
            }
        }
        found.forEach((source, persons) -> names.put(source, patterns(persons)));
    }

    private static void collect(Row row, List<String> personal, Map<String, Set<String>> found) {
        for (String column : personal) {
            row.get(column)
                    .map(Object::toString)
                    .filter(name -> name.length() >= SHORTEST_NAME)
                    .ifPresent(name -> found.computeIfAbsent(row.text("source_id"), id -> new TreeSet<>())
                            .add(name));
        }
    }

    /** Whole names first, then each of their parts. */
    private static List<Pattern> patterns(Set<String> persons) {
        List<String> wanted = new ArrayList<>(persons);
        persons.forEach(name -> {
            for (String part : name.split("\\s+", -1)) {
                if (part.length() >= SHORTEST_NAME) {
                    wanted.add(part);
                }
            }
        });
        return wanted.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    /** Whether the words of the row's source are public. */
    public boolean isPublic(Row row) {
        return publicSources.contains(row.text("source_id"));
    }

    /** The words of a column; empty where the source is not public or the row has none. */
    public Optional<String> of(Row row, String column) {
        return isPublic(row)
                ? row.get(column).map(Object::toString).map(text -> masked(text, row.text("source_id")))
                : Optional.empty();
    }

    private String masked(String text, String source) {
        String masked = Contacts.mask(text);
        for (Pattern name : names.getOrDefault(source, List.of())) {
            masked = name.matcher(masked).replaceAll(NAME);
        }
        return masked;
    }
}
