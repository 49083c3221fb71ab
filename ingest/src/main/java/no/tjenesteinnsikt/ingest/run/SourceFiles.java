package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.run.SourceFile.Found;
import org.jspecify.annotations.Nullable;

/** Finds the files below the paths that a user names. Links inside folders are not followed. */
public final class SourceFiles {
    private final Origin origin;
    private final Map<Path, SourceYaml> descriptions = new HashMap<>();

    private SourceFiles(Origin origin) {
        this.origin = origin;
    }

    /**
     * The files that the paths name or hold, sorted, each once. Hidden files and {@code source.yaml} are none of them.
     */
    public static List<SourceFile> find(List<Path> paths, Origin origin) {
        SourceFiles found = new SourceFiles(origin);
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            boolean named = !Files.isDirectory(path);
            found.below(path).stream()
                    .map(file -> found.describe(file, found(file, named)))
                    .forEach(files::add);
        }
        return files.stream().distinct().toList();
    }

    private List<Path> below(Path path) {
        if (!Files.exists(path)) {
            throw new LakeException(
                    Reason.NOT_FOUND, "Finner ikke " + shown(path) + ": se at stien er riktig skrevet.");
        }
        if (!Files.isReadable(path) || (Files.isDirectory(path) && !Files.isExecutable(path))) {
            throw unreadable(path);
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(path.relativize(file)))
                    .filter(file -> !isLinkInside(file, path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, e);
        }
    }

    /** What a link inside the folder leads to is found there anyway. */
    private static boolean isLinkInside(Path file, Path folder) {
        try {
            return Files.isSymbolicLink(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** What lies at a path; a link that the user names is followed, one inside a folder is not. */
    private static Found found(Path file, boolean named) {
        if (Files.isSymbolicLink(file) && !named) {
            return Found.LINK_OUTSIDE;
        }
        if (!Files.isRegularFile(file)) {
            return Found.SPECIAL;
        }
        return Files.isReadable(file) ? Found.FILE : Found.UNREADABLE;
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return relative.endsWith(SourceYaml.FILE_NAME);
    }

    private static LakeException unreadable(Path path) {
        return unreadable(path, null);
    }

    private static LakeException unreadable(Path path, @Nullable Exception cause) {
        return new LakeException(
                Reason.CANNOT_READ, "Kan ikke lese " + shown(path) + ": gi lesetilgang, og prøv igjen.", cause);
    }

    private static String shown(Path path) {
        return "«" + LakeException.printable(path.toString()) + "»";
    }

    private SourceFile describe(Path file, Found found) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Cannot describe a file without a folder: " + file);
        }
        SourceYaml yaml = descriptions.computeIfAbsent(folder, SourceYaml::in);
        return new SourceFile(
                file,
                origin,
                yaml.documentKind(),
                yaml.describe(String.valueOf(file.getFileName())),
                found,
                Optional.empty());
    }
}
