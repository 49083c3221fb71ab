package no.tjenesteinnsikt.ingest.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the parts of a dataset lie. Writes nothing.
 *
 * @param home the folder that holds all datasets
 * @param name the dataset
 */
public record DatasetFolder(Path home, DatasetName name) {

    /** The datasets of a home that have a published edition, by name. */
    public static List<DatasetFolder> publishedIn(Path home) {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(home)) {
            return list.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(DatasetName::isName)
                    .map(name -> new DatasetFolder(home, new DatasetName(name)))
                    .filter(DatasetFolder::isPublished)
                    .sorted(Comparator.comparing(folder -> folder.name().value()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dataset's folder. */
    public Path root() {
        return home.resolve(name.value());
    }

    /** The documents, each once, named by its checksum. */
    public Path sources() {
        return root().resolve("sources");
    }

    /** What was read from the documents before, kept so that they need not be read again; may be removed at any time. */
    public Path readings() {
        return root().resolve("readings");
    }

    /** The folder of all snapshots. */
    public Path snapshots() {
        return root().resolve("snapshots");
    }

    /** The folder of one snapshot. */
    public Path snapshot(String id) {
        return snapshots().resolve(id);
    }

    /** The folder of all results. */
    public Path results() {
        return root().resolve("results");
    }

    /** The folder of one result. */
    public Path result(String id) {
        return results().resolve(id);
    }

    /** The file that says which edition is published. */
    public Path current() {
        return root().resolve("current");
    }

    /** The file that says which edition waits to be published, and on which one it builds. */
    public Path preview() {
        return root().resolve("preview");
    }

    /** The edition that was made with a preview and waits to be published; empty where none does. */
    public Optional<Edition> waiting() {
        try {
            return Files.readString(preview()).lines().findFirst().map(Edition::parse);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // Half a preview is none: it is made anew.
        }
    }

    /** Who published what, and when. */
    public Path history() {
        return root().resolve("history.csv");
    }

    /** The file with the rule by which small numbers of people are hidden; missing where none are. */
    public Path smallNumbersFile() {
        return root().resolve("small-numbers");
    }

    /**
     * Another text whenever an edition comes, goes or is shown again, or the rule about small numbers is another. What a page
     * says of a dataset beside one edition's rows is the same as long as this is.
     */
    public String state() {
        return Stream.of(history(), results(), snapshots())
                .map(DatasetFolder::changed)
                .collect(Collectors.joining(
                        " ", "", " " + text(smallNumbersFile()).orElse("")));
    }

    private static String changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant() + "/" + Files.size(path);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule by which small numbers of people are hidden in what is published here; empty where none are. */
    public Optional<SmallNumbers> smallNumbers() {
        return text(smallNumbersFile()).map(SmallNumbers::parse);
    }

    /** The file that says what is hidden in a result. */
    public Path protectionFile(String result) {
        return result(result).resolve("protection");
    }

    /** What is hidden in an edition; empty where it shows all numbers. */
    public Optional<Protection> protection(Edition edition) {
        return text(protectionFile(edition.result())).map(Protection::parse);
    }

    /** The snapshot that the results of an edition were computed from: its own, unless numbers were hidden in that. */
    public String computedFrom(Edition edition) {
        return protection(edition).map(Protection::computedFrom).orElse(edition.snapshot());
    }

    /** Whether an edition hides all that the dataset's rule asks for. */
    public boolean isProtectedEnough(Edition edition) {
        Optional<SmallNumbers> rule = smallNumbers();
        return rule.isEmpty()
                || protection(edition)
                        .filter(held -> held.rule().isAsStrictAs(rule.get()))
                        .isPresent();
    }

    private Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** Where a writer works before it publishes; on the same file system as the rest. */
    public Path staging() {
        return root().resolve("staging");
    }

    /** The file that a writer locks. */
    public Path lock() {
        return root().resolve(".lock");
    }

    /** Whether an edition was ever published here. */
    public boolean isPublished() {
        return Files.isRegularFile(current());
    }

    /**
     * Reads which edition is published.
     *
     * @return empty where none is
     */
    public Optional<Edition> published() {
        try {
            return Optional.of(Edition.parse(Files.readString(current())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    /**
     * An edition that was published here and is still on the disk. Where small numbers are hidden it is the published one
     * only: what two editions hide need not be the same, and the one would give away the other's.
     *
     * @param id a snapshot's id, which stands for its last published result, or the id of a result
     */
    public Optional<Edition> held(String id) {
        return publishedAs(id)
                .filter(edition ->
                        Files.isDirectory(snapshot(edition.snapshot())) && Files.isDirectory(result(edition.result())))
                .filter(edition -> smallNumbers().isEmpty()
                        || published().filter(edition::equals).isPresent());
    }

    /** Whether an edition of this id, a snapshot's or a result's, was published here and is no longer on the disk. */
    public boolean wasRemoved(String id) {
        return publishedAs(id).isPresent() && held(id).isEmpty();
    }

    private Optional<Edition> publishedAs(String id) {
        try (Stream<String> lines = Files.lines(history())) {
            return lines.map(line -> line.split(",", -1))
                    .filter(fields -> fields.length >= 2)
                    .map(fields -> fields[fields.length - 2] + " " + fields[fields.length - 1])
                    .filter(line -> List.of(line.split(" ", -1)).contains(id))
                    .map(Edition::parse)
                    .reduce((first, second) -> second);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            throw damaged();
        }
    }

    /**
     * The published edition, for whoever shows it.
     *
     * @throws LakeException where there is none, or it shows numbers that the dataset's rule hides
     */
    public Edition requirePublished() {
        Edition edition = requireCurrent();
        if (!isProtectedEnough(edition)) {
            throw new LakeException(
                    LakeException.Reason.NOT_FOUND,
                    "Kan ikke vise «" + name + "»: små tall skal skjules, men datautgaven " + edition.snapshot()
                            + " er laget før det. Kjør «indicators --dataset " + name + "».");
        }
        return edition;
    }

    /** The edition that was published last, for whoever makes another of it. */
    public Edition requireCurrent() {
        return published()
                .orElseThrow(() -> new LakeException(
                        LakeException.Reason.NOT_FOUND,
                        "Finner ikke datasettet «" + name
                                + "»: lag det med «ingest», eller se «datasets» for dem som finnes."));
    }

    /** The Parquet files of a table in a snapshot, as a pattern that both engines read. */
    public String snapshotFiles(String snapshot, Table table) {
        Path folder = snapshot(snapshot).resolve(table.name());
        return table.equals(ReportTables.ACTIVITY)
                ? folder.resolve("**").resolve("*.parquet").toString()
                : folder.resolve("part-0.parquet").toString();
    }

    /** The Parquet file of a table in a result. */
    public String resultFile(String result, Table table) {
        return result(result).resolve(table.name()).resolve("part-0.parquet").toString();
    }

    private LakeException damaged() {
        return new LakeException(
                LakeException.Reason.DAMAGED,
                "Kan ikke lese " + current()
                        + ": filen er skadet. Gå tilbake til en tidligere datautgave med «restore».");
    }
}
