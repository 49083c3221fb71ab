package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: one clear line, the right exit code, and the previous edition untouched. */
class BadInputTest {
    private static final String REGIONS = "service_id,name\ntjeneste-a,En tjeneste\n";

    @TempDir
    static Path folder;

    private final Program program = new Program(folder.resolve("home"));
    private Edition before = new Edition("0".repeat(16), "0".repeat(16) + "-" + "0".repeat(16));

    @BeforeAll
    static void publishSomething() throws IOException {
        Ran ran = new Program(folder.resolve("home")).run("ingest", file("navn.csv", REGIONS), "--dataset", "mitt");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @BeforeEach
    void rememberWhatIsPublished() {
        before = published();
    }

    @Test
    void aMissingFile() {
        assertRefused(program.run("ingest", "finnes-ikke.txt", "--dataset", "mitt"), "Finner ikke «finnes-ikke.txt»");
    }

    @Test
    void aDatasetWithTheNameOfACommandIsADatasetWhereverTheOptionStands() {
        String message = "Finner ikke datasettet «check»";
        assertRefused(program.run("--dataset", "check", "serve"), message);
        assertRefused(program.run("serve", "--dataset", "check"), message);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(program.run("ingest", file("tom.txt", ""), "--dataset", "mitt"), "Avviste «tom.txt»: ");
    }

    @Test
    void aPdfRenamedToText() throws IOException {
        assertRefused(
                program.run("ingest", file("rapport.txt", "%PDF-1.7\n%\u00e2\u00e3"), "--dataset", "mitt"),
                "Avviste «rapport.txt»: ");
    }

    @Test
    void invalidUtf8() throws IOException {
        Path file = folder.resolve("latin1.txt");
        Files.write(file, "Årsrapport\nfor året\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(program.run("ingest", file.toString(), "--dataset", "mitt"), "Avviste «latin1.txt»: ");
    }

    @Test
    void aTextThatIsNoKnownForm() throws IOException {
        assertRefused(
                program.run("ingest", file("brev.txt", "Kjære alle,\nher er et brev.\n"), "--dataset", "mitt"),
                "Avviste «brev.txt»: ");
    }

    @Test
    void oneBadFileAmongGoodOnesIsDoneInPart() throws IOException {
        Ran ran = program.run(
                "ingest",
                file("flere.csv", "service_id,name\ntjeneste-b,En annen\n"),
                file("tom.txt", ""),
                "--dataset",
                "mitt");
        assertThat(ran.code()).isEqualTo(CommandLineInterface.PARTLY);
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(published()).isNotEqualTo(before);
    }

    @Test
    void aDatasetThatDoesNotExist() {
        for (String command : new String[] {"check", "snapshots", "serve", "indicators"}) {
            assertRefused(program.run(command, "--dataset", "fins-ikke"), "Finner ikke datasettet «fins-ikke»");
        }
        assertRefused(program.run("sql", "--dataset", "fins-ikke", "select 1"), "Finner ikke datasettet «fins-ikke»");
        assertThat(folder.resolve("home").resolve("fins-ikke")).doesNotExist();
    }

    @Test
    void aNameThatCouldLeaveItsFolder() throws IOException {
        String file = file("navn2.csv", REGIONS);
        for (String name : new String[] {"../ute", "/tmp/ute", "a/../../b", "..", "A B"}) {
            assertRefused(program.run("ingest", file, "--dataset", name), "Kan ikke bruke datasettnavnet «");
            assertRefused(program.run("check", "--dataset", name), "Kan ikke bruke datasettnavnet «");
        }
        assertThat(folder.resolve("ute")).doesNotExist();
    }

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertRefused(
                    program.run("serve", "--dataset", "mitt", "--port", String.valueOf(taken.getLocalPort())),
                    "Kan ikke vise sidene på localhost:" + taken.getLocalPort());
        }
    }

    @Test
    void wordsThatTheCommandsDoNotKnow() {
        assertRefused(program.run("ingestt"), "Kjenner ikke «ingestt»");
        assertRefused(program.run("ingest", "--dataset", "mitt"), "Mangler STI");
        assertRefused(program.run("ingest", "x", "--report-year", "i fjor"), "Kan ikke bruke «i fjor»");
        assertRefused(program.run("prune", "--keep", "0", "--dataset", "mitt"), "Kan ikke beholde 0 datautgaver");
        assertRefused(
                program.run("restore", "ffffffffffffffff", "--dataset", "mitt"),
                "Finner ikke datautgaven «ffffffffffffffff»");
    }

    private void assertRefused(Ran ran, String start) {
        assertThat(ran.errorLines()).as(ran.err()).hasSize(1);
        assertThat(ran.err()).startsWith(start);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(CommandLineInterface.NOT_DONE);
        assertThat(published()).isEqualTo(before);
    }

    private static Edition published() {
        return new DatasetFolder(folder.resolve("home"), new DatasetName("mitt")).requirePublished();
    }

    private static String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
