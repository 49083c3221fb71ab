package no.tjenesteinnsikt.analytics.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The definitions of a user's own folder. A file that is no part of a definition stops the run: nothing is skipped. */
public final class FolderFiles implements DefinitionFiles {
    private static final List<String> ENDINGS = List.of(".example.yaml", ".evidence.sql", ".sql", ".yaml");

    private final Path folder;

    /** Definitions of a folder with one folder for each theme. */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            throw new DefinitionException(folder.toString(), "", "mappen finnes ikke. Oppgi en mappe med indikatorer.");
        }
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(p -> !isReadme(p) && !isShared(p))
                    .forEach(p -> names.add(nameOf(p)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }

    @Override
    public String read(String name, String ending) {
        Path file = folder.resolve(name + ending);
        if (!Files.isRegularFile(file)) {
            throw new DefinitionException(
                    label(name, ending), "", "filen mangler. En indikator har .yaml, .sql og .evidence.sql.");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new DefinitionException(label(name, ending), "", "filen er ikke UTF-8. Lagre den som UTF-8.", e);
        } catch (IOException e) {
            throw new DefinitionException(label(name, ending), "", "filen kan ikke leses. Sjekk rettighetene.", e);
        }
    }

    @Override
    public boolean has(String name, String ending) {
        return Files.isRegularFile(folder.resolve(name + ending));
    }

    @Override
    public boolean areCheckedByTheBuild() {
        return false;
    }

    @Override
    public String label(String name, String ending) {
        return folder.resolve(name + ending).toString();
    }

    private String nameOf(Path file) {
        Path inside = folder.relativize(file);
        String path = inside.toString().replace('\\', '/');
        Optional<String> ending = ENDINGS.stream().filter(path::endsWith).findFirst();
        if (ending.isEmpty() || inside.getNameCount() != 2) {
            throw new DefinitionException(
                    file.toString(),
                    "",
                    "filen hører ikke til en indikator. Bruk TEMA/ID.yaml, TEMA/ID.sql og TEMA/ID.evidence.sql, eller flytt den.");
        }
        return path.substring(0, path.length() - ending.orElseThrow().length());
    }

    private boolean isShared(Path file) {
        return folder.relativize(file).startsWith(DefinitionSql.SHARED);
    }

    private static boolean isReadme(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".md") || name.startsWith(".");
    }
}
