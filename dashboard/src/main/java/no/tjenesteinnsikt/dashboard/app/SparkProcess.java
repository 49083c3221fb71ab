package no.tjenesteinnsikt.dashboard.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** A run of Spark in a process of its own, which ends when this one does. */
final class SparkProcess {
    private static final String INDICATOR = "indicator ";
    private static final String FAILED = "failed ";

    private final Console console;
    private final SparkInstallation installation;

    SparkProcess(Console console, SparkInstallation installation) {
        this.console = console;
        this.installation = installation;
    }

    /**
     * Computes.
     *
     * @return the file with the results
     * @throws LakeException where Spark says that it can't, or ends without a word
     */
    Path compute(SparkTask task) {
        try {
            Process process = new ProcessBuilder(installation.command(task))
                    .redirectError(installation.log().toFile())
                    .start();
            process.getOutputStream().close();
            Optional<String> failure = listen(process);
            int code = process.waitFor();
            if (code != 0) {
                throw new LakeException(Reason.DAMAGED, failure.orElseGet(() -> ended(code)));
            }
            return task.results();
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke starte Spark: " + LakeException.printable(String.valueOf(e.getMessage())) + ". Slett "
                            + installation.folder() + ", og prøv igjen.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot wait for Spark", e);
        }
    }

    private String ended(int code) {
        return "Spark endte uten svar (kode " + code + "): se " + installation.log() + ".";
    }

    private Optional<String> listen(Process process) throws IOException {
        Optional<String> failure = Optional.empty();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(FAILED)) {
                    failure = Optional.of(line.substring(FAILED.length()));
                } else if (line.startsWith(INDICATOR)) {
                    progress(line.substring(INDICATOR.length()).split(" ", -1));
                }
            }
        }
        return failure;
    }

    private void progress(String[] words) {
        if (words.length == 3) {
            console.progress(Indicators.line(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
    }
}
