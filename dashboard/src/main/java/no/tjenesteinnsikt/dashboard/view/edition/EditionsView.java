package no.tjenesteinnsikt.dashboard.view.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a dataset, and two of them side by side.
 *
 * @param editions those that can be looked at, the last published first
 * @param isHiding whether small numbers are hidden, so that older editions are not shown
 * @param from the first of the two that are chosen, as an id
 * @param to the second
 * @param compared what differs between them; empty where none are chosen
 */
public record EditionsView(
        List<EditionLine> editions, boolean isHiding, String from, String to, Optional<ComparedView> compared) {
    public EditionsView {
        editions = List.copyOf(editions);
    }

    /** Which two editions a reader asks for, and what differs between them. */
    public record Pair(HeldEdition from, HeldEdition to, ComparedView compared) {}

    /**
     * The page of a dataset.
     *
     * @param data the edition that the address names
     * @param held the editions that can be looked at, the last published first
     * @param pair the two that are compared
     */
    public static EditionsView of(PublishedData data, List<HeldEdition> held, Optional<Pair> pair, Texts texts) {
        List<EditionLine> lines = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            HeldEdition one = held.get(i);
            lines.add(EditionLine.of(
                    one,
                    data.folder().published().filter(one.edition()::equals).isPresent(),
                    data.folder().name(),
                    i + 1 < held.size() ? EditionLine.comparison(held.get(i + 1), one) : "",
                    texts));
        }
        return new EditionsView(
                lines,
                data.smallNumbers().isPresent(),
                pair.map(chosen -> chosen.from().edition().result())
                        .orElse(
                                lines.isEmpty()
                                        ? ""
                                        : lines.get(Math.min(1, lines.size() - 1))
                                                .id()),
                pair.map(chosen -> chosen.to().edition().result())
                        .orElse(lines.isEmpty() ? "" : lines.get(0).id()),
                pair.map(Pair::compared));
    }

    /** The edition that is chosen first or second. */
    public Optional<EditionLine> line(String id) {
        return editions.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** What differs as data, where two are compared, then the editions: the first table is the one that a reader came for. */
    public List<TwinTable> twin() {
        List<TwinTable> all = new ArrayList<>();
        compared.map(ComparedView::twin).ifPresent(all::addAll);
        all.add(table());
        return all;
    }

    private TwinTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (EditionLine line : editions) {
            rows.add(Arrays.asList(
                    line.held().edition().snapshot(),
                    line.id(),
                    line.held().at().toString(),
                    line.held().action(),
                    line.isCurrent(),
                    line.address()));
        }
        return new TwinTable(
                "editions", List.of("snapshot", "result", "published_at", "action", "is_current", "address"), rows);
    }
}
