package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.edition.ComparedView;
import no.tjenesteinnsikt.dashboard.view.edition.EditionsView;
import no.tjenesteinnsikt.dashboard.view.edition.HeldEdition;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.store.History;

/**
 * The editions of a dataset: who published what, when and why, and what differs between two of them. Where small numbers
 * are hidden, the dataset holds no other edition than the published one, so none can be set beside it.
 */
final class EditionPages {
    private final ComparedEditions compared;
    private final BiFunction<DatasetFolder, String, Optional<PublishedData>> reader;

    private EditionPages(
            EditionComparison comparison, BiFunction<DatasetFolder, String, Optional<PublishedData>> reader) {
        this.compared = new ComparedEditions(comparison);
        this.reader = reader;
    }

    /** The page; an edition is read by its id with this. */
    static List<Route> routes(
            EditionComparison comparison, BiFunction<DatasetFolder, String, Optional<PublishedData>> reader) {
        EditionPages pages = new EditionPages(comparison, reader);
        return List.of(Route.whole("/utgaver", "editions", pages::editions));
    }

    private PageAnswer editions(PageRequest request) {
        List<HeldEdition> held = held(request.data().folder());
        Optional<String> from = request.parameter("fra");
        Optional<String> to = request.parameter("til");
        if (from.isEmpty() || to.isEmpty()) {
            return shown(request, held, Optional.empty());
        }
        try {
            return pair(request, held, from.get(), to.get())
                    .map(pair -> shown(request, held, Optional.of(pair)))
                    .orElseGet(() -> missing(request, from.get(), to.get()));
        } catch (LakeException e) {
            return refused(request, "error.unreadable_edition");
        }
    }

    private Optional<EditionsView.Pair> pair(PageRequest request, List<HeldEdition> held, String from, String to) {
        DatasetFolder folder = request.data().folder();
        Optional<HeldEdition> first = find(held, from);
        Optional<HeldEdition> second = find(held, to);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublishedData> before =
                reader.apply(folder, first.get().edition().result());
        Optional<PublishedData> after =
                reader.apply(folder, second.get().edition().result());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        ComparedView view = ComparedView.of(
                before.get(),
                after.get(),
                compared.of(folder, before.get().edition(), after.get().edition()),
                request.texts());
        return Optional.of(new EditionsView.Pair(first.get(), second.get(), view));
    }

    private static PageAnswer shown(PageRequest request, List<HeldEdition> held, Optional<EditionsView.Pair> pair) {
        Texts texts = request.texts();
        EditionsView view = EditionsView.of(request.data(), held, pair, texts);
        return new PageAnswer.Shown(texts.get("editions.title"), "editions.jte", view, List.of(), view.twin());
    }

    private static PageAnswer missing(PageRequest request, String from, String to) {
        DatasetFolder folder = request.data().folder();
        if (folder.smallNumbers().isPresent()) {
            return refused(request, "error.older_hidden");
        }
        boolean wasRemoved = folder.wasRemoved(from) || folder.wasRemoved(to);
        return refused(request, wasRemoved ? "error.removed_edition" : "error.other_edition");
    }

    private static PageAnswer refused(PageRequest request, String key) {
        String current = request.data().folder().requirePublished().snapshot();
        return new PageAnswer.Missing(request.texts().get(key, current));
    }

    /** By the id of a result, or of a snapshot, which stands for its last result. */
    private static Optional<HeldEdition> find(List<HeldEdition> held, String id) {
        return held.stream()
                .filter(one -> one.edition().result().equals(id)
                        || one.edition().snapshot().equals(id))
                .findFirst();
    }

    /** The editions that can be shown, each with its last publication, the last one first. */
    private static List<HeldEdition> held(DatasetFolder folder) {
        Map<String, HeldEdition> last = new LinkedHashMap<>();
        History.read(folder).stream()
                .filter(line -> folder.held(line.edition().result()).isPresent())
                .forEach(line -> {
                    String id = line.edition().result();
                    last.remove(id);
                    last.put(id, new HeldEdition(line.edition(), line.at(), line.by(), line.action()));
                });
        List<HeldEdition> newestFirst = new ArrayList<>(last.values());
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }
}
