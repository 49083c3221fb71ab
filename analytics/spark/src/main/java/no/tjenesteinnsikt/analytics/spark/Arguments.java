package no.tjenesteinnsikt.analytics.spark;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the program is told. */
@Command(
        name = "tjenesteinnsikt-spark",
        description = "Beregner indikatorene for en datautgave med Spark.",
        mixinStandardHelpOptions = true)
final class Arguments {
    @Option(
            names = "--snapshot",
            required = true,
            paramLabel = "URI",
            description = "Mappen til datautgaven, på et filsystem som Spark når: en sti, file:, hdfs: og så videre.")
    private String snapshot = "";

    @Option(
            names = "--results",
            required = true,
            paramLabel = "URI",
            description = "Filen som resultatene skrives til. Publiser dem med «indicators --computed».")
    private String results = "";

    @Option(
            names = "--indicators",
            paramLabel = "MAPPE",
            description = "Egne indikatorer i tillegg til dem som følger med.")
    private @Nullable Path indicators;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Hvor Spark kjører. Ellers det spark-submit sier, ellers local[*].")
    private @Nullable String master;

    @Option(names = "--parent", hidden = true, description = "Prosessen som denne ikke skal overleve.")
    private @Nullable Long parent;

    URI snapshot() {
        return place(snapshot);
    }

    URI results() {
        return place(results);
    }

    Optional<Path> indicators() {
        return Optional.ofNullable(indicators);
    }

    Optional<String> master() {
        return Optional.ofNullable(master);
    }

    OptionalLong parent() {
        return parent == null ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** A plain path is one on this machine, whatever file system Spark has as its own. */
    private static URI place(String text) {
        return text.matches("[a-z][a-z0-9+.-]+:.*")
                ? new org.apache.hadoop.fs.Path(text).toUri()
                : Path.of(text).toAbsolutePath().normalize().toUri();
    }
}
