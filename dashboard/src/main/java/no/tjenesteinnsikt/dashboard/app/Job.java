package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.store.Publication;

/**
 * One run of one command.
 *
 * @param surroundings what it finds around it
 * @param home the home of the datasets
 * @param dataset the dataset's name as the user gave it
 */
record Job(Surroundings surroundings, Path home, String dataset) {

    Console console() {
        return surroundings.console();
    }

    Settings settings() {
        return surroundings.settings();
    }

    /** The same run, with another dataset. */
    Job of(DatasetName name) {
        return new Job(surroundings, home, name.value());
    }

    /** The dataset's folder, whether it is there or not. */
    DatasetFolder folder() {
        return new DatasetFolder(home, new DatasetName(dataset));
    }

    /** The dataset's folder with a published edition; a shipped dataset is made first where it is missing. */
    DatasetFolder published() {
        DatasetFolder folder = folder();
        if (!folder.isPublished() && ShippedDatasets.contains(folder.name())) {
            new EditionMaker(this).makeShipped(folder);
        }
        folder.requireCurrent();
        return folder;
    }

    /** The line of history for what this run publishes. */
    Publication publication(String action, Edition edition) {
        return new Publication(surroundings.clock().instant(), settings().user(), action, edition);
    }
}
