package no.tjenesteinnsikt.dashboard.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;

/** The datasets of a home: the published edition of each, and older ones on demand. They are never mixed. */
public final class Datasets {
    private static final int OLDER_HELD = 2;

    private final Path home;
    private final DatasetName standard;
    private final EditionReader reader;
    private final Map<DatasetName, Editions> editions = new ConcurrentHashMap<>();
    private final Cache<List<String>, PublishedData> older = Caffeine.newBuilder()
            .maximumSize(OLDER_HELD)
            .executor(Runnable::run)
            .build();

    /**
     * The datasets of a home.
     *
     * @param home the folder that holds them
     * @param standard the one that is meant where none is named
     * @param reader reads an edition from the disk
     */
    public Datasets(Path home, DatasetName standard, EditionReader reader) {
        this.home = home;
        this.standard = standard;
        this.reader = reader;
    }

    /** The dataset that is meant where none is named. */
    public DatasetName standard() {
        return standard;
    }

    /** The datasets that can be shown, by name. */
    public List<DatasetName> names() {
        return DatasetFolder.publishedIn(home).stream().map(DatasetFolder::name).toList();
    }

    /** The folder of a dataset with a published edition; empty where there is none of that name. */
    public Optional<DatasetFolder> folder(String name) {
        return Optional.of(name)
                .filter(DatasetName::isName)
                .map(text -> new DatasetFolder(home, new DatasetName(text)))
                .filter(DatasetFolder::isPublished);
    }

    /** The edition of a dataset that is published now. */
    public PublishedData current(DatasetFolder folder) {
        return editions.computeIfAbsent(folder.name(), name -> new Editions(folder, reader))
                .current();
    }

    /**
     * An edition by its id.
     *
     * @param id a snapshot's id, which stands for its last published result, or the id of a result
     * @return empty where the dataset does not hold it
     */
    public Optional<PublishedData> held(DatasetFolder folder, String id) {
        PublishedData current = current(folder);
        if (id.equals(current.edition().snapshot())
                || id.equals(current.edition().result())) {
            return Optional.of(current);
        }
        return folder.held(id).map(edition -> read(folder, edition));
    }

    private PublishedData read(DatasetFolder folder, Edition edition) {
        return older.get(
                List.of(folder.name().value(), edition.result()),
                key -> new PublishedData(folder, edition, reader.read(folder, edition, PublishedData.tables())));
    }
}
