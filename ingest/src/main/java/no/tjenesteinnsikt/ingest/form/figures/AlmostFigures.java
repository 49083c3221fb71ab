package no.tjenesteinnsikt.ingest.form.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Files whose first line is nearly that of figures or of published changes: what a user has to correct. */
public final class AlmostFigures {
    /** So many columns that a form needs are no chance; a bulk file of the lake shares two with it. */
    private static final int FEWEST_SHARED = 3;

    private AlmostFigures() {}

    /**
     * The columns of a form.
     *
     * @param words what its files hold, in bokmål
     * @param needed those without which it is not read
     * @param others those it may have
     */
    record Columns(String words, Set<String> needed, Set<String> others) {
        Columns {
            needed = Set.copyOf(needed);
            others = Set.copyOf(others);
        }

        private long shared(List<String> header) {
            return needed.stream().filter(header::contains).count();
        }

        private Set<String> missing(List<String> header) {
            Set<String> missing = new TreeSet<>(needed);
            header.forEach(missing::remove);
            return missing;
        }

        private Set<String> foreign(List<String> header) {
            Set<String> foreign = new TreeSet<>(header);
            foreign.removeAll(needed);
            foreign.removeAll(others);
            return foreign;
        }
    }

    /**
     * Why a file of figures is none.
     *
     * @param document one that no form recognises
     * @return empty where its first line shares fewer than three of the needed columns with each form
     */
    public static Optional<Finding> whyNot(TextDocument document) {
        List<String> header = FigureLines.headerOf(document);
        return List.of(AnnualFiguresForm.columns(), PublishedStatementsForm.columns()).stream()
                .filter(columns -> columns.shared(header) >= FEWEST_SHARED)
                .max(Comparator.comparingLong(columns -> columns.shared(header)))
                .map(columns -> finding(document, columns, header));
    }

    private static Finding finding(TextDocument document, Columns columns, List<String> header) {
        List<String> wrong = new ArrayList<>();
        say(columns.missing(header), "mangler").ifPresent(wrong::add);
        say(columns.foreign(header), columns.foreign(header).size() > 1 ? "er ukjente" : "er ukjent")
                .ifPresent(wrong::add);
        if (wrong.isEmpty()) {
            wrong.add("en av dem står to ganger");
        }
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "table_unknown",
                "Kolonnene i første linje er nesten de som " + columns.words() + " skal ha, men "
                        + String.join(" og ", wrong) + ".",
                "Legg til det som mangler, eller rett navnene i første linje. En kolonne kan stå tom der den ikke gjelder.",
                "L1");
    }

    private static Optional<String> say(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream()
                                .map(name -> "«" + LakeException.printable(name) + "»")
                                .collect(Collectors.joining(", "))
                        + " " + what);
    }
}
