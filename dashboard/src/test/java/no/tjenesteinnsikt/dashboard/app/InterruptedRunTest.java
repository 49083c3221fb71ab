package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed, kept waiting or left without disk or rights: the old edition stays, and the next run works. */
class InterruptedRunTest {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    private Path home;
    private Program program;

    @BeforeEach
    void publishSomething() throws IOException {
        home = folder.resolve("home");
        program = new Program(home);
        assertThat(program.run("ingest", names("a", 3), "--dataset", "mitt").code())
                .isZero();
    }

    @Test
    void killedAtAnyPointItLeavesTheOldOrTheNewPairAndTheNextRunGoesOn() throws Exception {
        Edition before = published();
        String file = names("b", 2000);
        long whole = timeOf(file);
        Random random = new Random(17);
        for (int i = 0; i < KILLS; i++) {
            resetTo(before);
            Process process = ProgramProcess.in(home, folder("run" + i)).start("ingest", file, "--dataset", "mitt");
            boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Edition after = published();
            assertThat(ended || after.equals(before) || isWhole(after)).isTrue();
            assertThat(isWhole(after)).isTrue();
            assertThat(program.run("check", "--dataset", "mitt").code()).isZero();
        }
        assertThat(program.run("ingest", file, "--dataset", "mitt").code()).isZero();
        assertThat(published()).isNotEqualTo(before);
        assertThat(home.resolve("mitt").resolve("staging")).doesNotExist();
    }

    @Test
    void interruptedFromTheKeyboardItLeavesTheOldPair() throws Exception {
        Edition before = published();
        String file = names("b", 2000);
        Process process = ProgramProcess.in(home, folder("run")).start("ingest", file, "--dataset", "mitt");
        process.waitFor(300, TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.waitFor();
        assertThat(List.of(before)).contains(published());
        assertThat(program.run("ingest", file, "--dataset", "mitt").code()).isZero();
    }

    @Test
    void ofTwoAtOnceOneIsToldToWait() throws Exception {
        String file = names("b", 2000);
        Edition before = published();
        List<Process> processes = new ArrayList<>();
        List<ProgramProcess> programs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            programs.add(ProgramProcess.in(home, folder("run" + i)));
            processes.add(programs.get(i).start("ingest", file, "--dataset", "mitt"));
        }
        List<Ran> ran = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ran.add(programs.get(i).finish(processes.get(i)));
        }
        assertThat(ran).extracting(Ran::code).contains(0).isSubsetOf(0, 2);
        ran.stream()
                .filter(one -> one.code() != 0)
                .forEach(one -> assertThat(one.errorLines())
                        .singleElement()
                        .asString()
                        .startsWith("Kan ikke skrive til datasettet «mitt»: en annen kjøring holder på."));
        assertThat(published()).isNotEqualTo(before);
    }

    @Test
    void aFullDiskGivesOneLineAndTheOldEditionStays() throws Exception {
        Edition before = published();
        String file = names("b", 60_000);
        Path small = folder("small");
        String script = "size=$(( $(du -sk '" + home.resolve("mitt")
                + "' | cut -f1) + 400 ))k && mount -t tmpfs -o size=$size none '" + small + "' && cp -r '"
                + home.resolve("mitt") + "' '" + small
                + "/' && \"$@\"; code=$?; cat '" + small + "/mitt/current' > '" + folder.resolve("after.txt")
                + "'; exit $code";
        Ran ran = ProgramProcess.in(small, folder("run"))
                .startedBy(unshare("sh", "-c", script, "sh"))
                .run("ingest", file, "--dataset", "mitt");
        assertThat(ran.errorLines()).as(ran.err()).hasSize(1);
        assertThat(ran.err()).startsWith("Kan ikke skrive").contains("Se at disken har plass");
        assertThat(ran.code()).isEqualTo(CommandLineInterface.NOT_DONE);
        assertThat(Files.readString(folder.resolve("after.txt")).strip()).isEqualTo(before.line());
    }

    @Test
    void aFolderWithoutReadPermissionGivesOneLine() throws Exception {
        Path closed = folder("closed");
        Files.writeString(closed.resolve("navn.csv"), "service_id,name\na,A\n");
        new ProcessBuilder("chmod", "000", closed.toString()).start().waitFor();
        Path output = folder("run");
        ProgramProcess plain = ProgramProcess.in(home, output);
        Ran ran = (isRoot() ? plain.startedBy("setpriv", "--inh-caps=-all", "--bounding-set=-all") : plain)
                .run("ingest", closed.toString(), "--dataset", "nytt");
        new ProcessBuilder("chmod", "755", closed.toString()).start().waitFor();
        assertThat(ran.errorLines()).as(ran.err()).singleElement().asString().startsWith("Kan ikke lese «");
        assertThat(ran.code()).isEqualTo(CommandLineInterface.NOT_DONE);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** A command in a mount name space of its own, where a small disk can be mounted that vanishes with it. */
    private static String[] unshare(String... command) throws Exception {
        List<String> all = new ArrayList<>(isRoot() ? List.of("unshare", "-m") : List.of("unshare", "-rm"));
        List<String> probe = new ArrayList<>(all);
        probe.add("true");
        if (new ProcessBuilder(probe).start().waitFor() != 0) {
            abort("This system lets nobody mount a small disk: run the tests as root");
        }
        all.addAll(List.of(command));
        return all.toArray(String[]::new);
    }

    private long timeOf(String file) throws Exception {
        long start = System.nanoTime();
        Ran ran = ProgramProcess.in(folder.resolve("other"), folder("time")).run("ingest", file, "--dataset", "mitt");
        assertThat(ran.code()).as(ran.err()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void resetTo(Edition edition) {
        if (!published().equals(edition)) {
            assertThat(program.run("restore", edition.snapshot(), "--dataset", "mitt")
                            .code())
                    .isZero();
        }
    }

    private boolean isWhole(Edition edition) {
        DatasetFolder dataset = new DatasetFolder(home, new DatasetName("mitt"));
        return Files.exists(dataset.snapshot(edition.snapshot()).resolve("manifest.json"))
                && Files.exists(dataset.result(edition.result()).resolve("manifest.json"));
    }

    private Edition published() {
        return new DatasetFolder(home, new DatasetName("mitt")).requirePublished();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private String names(String prefix, int count) throws IOException {
        StringBuilder text = new StringBuilder("service_id,name\n");
        for (int i = 0; i < count; i++) {
            text.append(prefix)
                    .append('-')
                    .append(i)
                    .append(",Tjeneste ")
                    .append(prefix)
                    .append(i)
                    .append('\n');
        }
        Path file = folder.resolve(prefix + count + ".csv");
        Files.writeString(file, text);
        return file.toString();
    }
}
