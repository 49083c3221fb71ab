package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.LakeException;

/**
 * The data that answer an address: those of the dataset and the edition that it names, or the published edition of the
 * standard dataset where it names none. Never others in their place.
 */
sealed interface Chosen {

    /** The data that answer. */
    record Data(PublishedData data) implements Chosen {}

    /** There are no such data, and why. */
    record Refused(HttpStatus status, String message) implements Chosen {}

    static Chosen by(Asked asked, Datasets datasets, Texts texts) {
        String name = asked.parameter(Scope.DATASET)
                .orElseGet(() -> datasets.standard().value());
        Optional<DatasetFolder> folder = datasets.folder(name);
        if (folder.isEmpty()) {
            String others = datasets.names().stream().map(DatasetName::value).collect(Collectors.joining(", "));
            return new Refused(HttpStatus.NOT_FOUND, texts.get("error.other_dataset", others));
        }
        if (!folder.get().isProtectedEnough(folder.get().requireCurrent())) {
            return new Refused(HttpStatus.FORBIDDEN, texts.get("error.not_hidden_yet", name));
        }
        Optional<String> edition = asked.parameter(Scope.EDITION);
        return edition.isEmpty()
                ? new Data(datasets.current(folder.get()))
                : edition(datasets, folder.get(), edition.get(), texts);
    }

    private static Chosen edition(Datasets datasets, DatasetFolder folder, String id, Texts texts) {
        String current = folder.requirePublished().snapshot();
        if (folder.smallNumbers().isPresent() && folder.held(id).isEmpty()) {
            return new Refused(HttpStatus.GONE, texts.get("error.older_hidden", current));
        }
        try {
            return datasets.held(folder, id)
                    .<Chosen>map(Data::new)
                    .orElseGet(() -> folder.wasRemoved(id)
                            ? new Refused(HttpStatus.GONE, texts.get("error.removed_edition", current))
                            : new Refused(HttpStatus.NOT_FOUND, texts.get("error.other_edition", current)));
        } catch (LakeException e) {
            return new Refused(HttpStatus.GONE, texts.get("error.unreadable_edition", current));
        }
    }
}
