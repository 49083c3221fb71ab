package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands load what they need: an ingest knows nothing of the web, and nothing but Spark's own module of Spark. */
class ClassLoadingTest {
    private static final List<String> WEB = List.of("io.javalin.", "org.eclipse.jetty.", "gg.jte.", "jakarta.servlet.");
    private static final String SPARK = "org.apache.spark.";
    /** The libraries of dangerous formats, which only a process of their own may load. */
    private static final List<String> FORMATS =
            List.of("org.apache.pdfbox.", "org.apache.fontbox.", "org.apache.poi.", "org.apache.xmlbeans.", "org.dhatim.");

    @TempDir
    Path folder;

    @Test
    void ingestAndIndicatorsLoadNeitherWebNorSpark() throws Exception {
        assertThat(loadedBy("ingest", names(), "--dataset", "mitt"))
                .anyMatch(name -> name.startsWith("no.tjenesteinnsikt.ingest.form."))
                .noneMatch(name -> WEB.stream().anyMatch(name::startsWith) || name.startsWith(SPARK));
        assertThat(loadedBy("indicators", "--dataset", "mitt"))
                .anyMatch(name -> name.startsWith("no.tjenesteinnsikt.analytics.engine."))
                .noneMatch(name -> WEB.stream().anyMatch(name::startsWith) || name.startsWith(SPARK));
    }

    @Test
    void noCommandLoadsTheLibrariesOfDangerousFormatsItself() throws Exception {
        assertThat(loadedBy("ingest", names(), "--dataset", "mitt"))
                .anyMatch(name -> name.startsWith("no.tjenesteinnsikt.ingest.document."))
                .noneMatch(name -> FORMATS.stream().anyMatch(name::startsWith));
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path output = Files.createDirectories(folder.resolve("run"));
        Ran ran = ProgramProcess.in(folder.resolve("home"), output)
                .withFlag("-Xlog:class+load:file=" + log)
                .run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^.*\\]\\s+", "").replaceFirst(" .*$", ""))
                .toList();
    }

    private String names() throws IOException {
        Path file = folder.resolve("navn.csv");
        Files.writeString(file, "service_id,name\ntjeneste-a,En tjeneste\n");
        return file.toString();
    }
}
