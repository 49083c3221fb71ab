package no.tjenesteinnsikt.analytics.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The definitions on the class path, listed in an index because a folder inside a jar has no reliable listing. */
public final class ShippedFiles implements DefinitionFiles {
    private final String folder;

    /**
     * Definitions of a folder on the class path.
     *
     * @param folder such as {@code indicators}; it has a file {@code index.txt} with one name a line
     */
    public ShippedFiles(String folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() {
        return resource("index.txt").lines().filter(l -> !l.isBlank()).sorted().toList();
    }

    @Override
    public String read(String name, String ending) {
        return resource(name + ending);
    }

    @Override
    public boolean has(String name, String ending) {
        return ShippedFiles.class.getResource("/" + folder + "/" + name + ending) != null;
    }

    @Override
    public boolean areCheckedByTheBuild() {
        return true;
    }

    @Override
    public String label(String name, String ending) {
        return folder + "/" + name + ending;
    }

    private String resource(String path) {
        String whole = "/" + folder + "/" + path;
        try (InputStream in = ShippedFiles.class.getResourceAsStream(whole)) {
            if (in == null) {
                throw new DefinitionException(folder + "/" + path, "", "filen mangler. Bygg på nytt.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
