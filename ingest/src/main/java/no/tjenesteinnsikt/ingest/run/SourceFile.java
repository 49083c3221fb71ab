package no.tjenesteinnsikt.ingest.run;

import java.nio.file.Path;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * A file that is to be put into a dataset.
 *
 * @param path where it lies now
 * @param origin how it comes to the dataset
 * @param documentKind the kind that its folder's {@code source.yaml} gives it
 * @param description what that file says of it
 * @param found what lies at the path
 * @param memberPath which member of the archive at the path it is; empty where it is the whole file
 */
public record SourceFile(
        Path path,
        Origin origin,
        Optional<String> documentKind,
        SourceDescription description,
        Found found,
        Optional<String> memberPath) {

    /** What lies at a path. */
    public enum Found {
        FILE,
        /** A link that leads out of the folder, or nowhere. */
        LINK_OUTSIDE,
        /** A device, a pipe or a socket, from which there is no end of reading. */
        SPECIAL,
        /** A file that may not be read. */
        UNREADABLE;

        /** Why it cannot be opened. */
        UnreadableException reason() {
            return switch (this) {
                case LINK_OUTSIDE ->
                    new UnreadableException(
                            "link_outside", "er en lenke som leder ut av mappen", "Legg selve filen i mappen");
                case SPECIAL ->
                    new UnreadableException(
                            "not_a_file", "er ingen vanlig fil, men en enhet eller et rør", "Legg inn en vanlig fil");
                case UNREADABLE ->
                    new UnreadableException("not_readable", "kan ikke leses", "Gi lesetilgang, og prøv igjen");
                case FILE -> throw new IllegalStateException("Cannot say why a file is refused");
            };
        }
    }

    /** A file as it lies there. */
    public SourceFile(Path path, Origin origin, Optional<String> documentKind, SourceDescription description) {
        this(path, origin, documentKind, description, Found.FILE, Optional.empty());
    }

    /** A member of the archive that this file is. */
    SourceFile member(String memberPath) {
        return new SourceFile(path, origin, documentKind, description, found, Optional.of(memberPath));
    }

    /** The file's own name; of a member the archive's name and its path in it. */
    public String name() {
        String file = String.valueOf(path.getFileName());
        return memberPath.map(member -> file + "/" + member).orElse(file);
    }
}
