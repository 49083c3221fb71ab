package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.run.Ingestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed, kept waiting or left without disk or rights: the old edition stays, and the next run works. */
class InterruptedRunTest {
    private static final int KILLS = Integer.getInteger("kills", 1);

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

    /** One point here; {@code -Dkills=200} for the long run that docs/benchmarks.md tells of. */
    @Test
    void killedAtAnyPointItLeavesTheOldOrTheNewPairAndTheNextRunGoesOn() throws Exception {
        Edition before = published();
        String inbox = inbox();
        long whole = timeOf(inbox);
        Edition after = new DatasetFolder(folder.resolve("other"), new DatasetName("mitt")).requirePublished();
        Random random = new Random(17);
        Map<String, Integer> left = new TreeMap<>();
        for (int i = 0; i < KILLS; i++) {
            resetTo(before);
            Path output = folder("run" + i);
            Process process = ProgramProcess.in(home, output).start("ingest", inbox, "--dataset", "mitt");
            boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Edition found = published();
            assertThat(found).as("run " + i).isIn(before, after);
            left.merge(found.equals(before) ? "old" : ended ? "new, ended" : "new, killed", 1, Integer::sum);
            WholePair.require(new DatasetFolder(home, new DatasetName("mitt")), found);
            if (i % 10 == 9) {
                assertThat(program.run("ingest", inbox, "--dataset", "mitt").code())
                        .isZero();
                assertThat(published()).isEqualTo(after);
            }
            remove(output);
        }
        assertThat(program.run("ingest", inbox, "--dataset", "mitt").code()).isZero();
        assertThat(published()).isEqualTo(after);
        WholePair.require(new DatasetFolder(home, new DatasetName("mitt")), after);
        assertThat(program.run("check", "--dataset", "mitt").code()).isZero();
        assertThat(home.resolve("mitt").resolve("staging")).doesNotExist();
        Files.writeString(Path.of("target", "kills.txt"), KILLS + " kills within " + whole + " ms: " + left + "\n");
    }

    /** Small documents and a table file that is large enough for the engine. */
    private String inbox() throws IOException {
        Path inbox = folder("inbox");
        Files.copy(Path.of(names("a", 3)), inbox.resolve("a.csv"));
        Files.copy(Path.of(names("b", 2000)), inbox.resolve("b.csv"));
        StringBuilder text = new StringBuilder("service_id,report_year,activity_type,title,quantity,unit\n");
        while (text.length() < Ingestion.LARGE_BYTES + 1000) {
            int i = text.length();
            text.append("a-")
                    .append(i % 7)
                    .append(',')
                    .append(2015 + i % 5)
                    .append(",article,Tittel ")
                    .append(i);
            text.append(i % 1000 == 0 ? ",x" : ",1").append(",stk\n");
        }
        Files.writeString(inbox.resolve("aktiviteter.csv"), text);
        return inbox.toString();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Test
    void interruptedFromTheKeyboardItLeavesTheOldPair() throws Exception {
        Edition before = published();
        String file = names("b", 2000);
        boolean interrupted = false;
        // On a busy machine the ingest may be done before the interrupt comes.
        for (int i = 0; i < 5 && !interrupted; i++) {
            resetTo(before);
            Process process = ProgramProcess.in(home, folder("run" + i))
                    .startedBy("env", "--default-signal=INT") // Who started the tests may have it ignored.
                    .start("ingest", file, "--dataset", "mitt");
            process.waitFor(300, TimeUnit.MILLISECONDS);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            interrupted = process.waitFor() != CommandLineInterface.DONE;
        }
        assertThat(interrupted).isTrue();
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
        onAFullDisk(400, names("b", 60_000));
    }

    /** A table file of 2 MB: too little for its copy, and for the ordered rows that are made from it. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_300})
    void aFullDiskGivesOneLineForALargeTableToo(int kilobytes) throws Exception {
        Path inbox = Path.of(inbox());
        onAFullDisk(kilobytes, inbox.resolve("aktiviteter.csv").toString());
    }

    /** Puts a file in where the disk has only that many kilobytes left. */
    private void onAFullDisk(int kilobytes, String file) throws Exception {
        Edition before = published();
        Path small = folder("small");
        String script = "size=$(( $(du -sk '" + home.resolve("mitt")
                + "' | cut -f1) + " + kilobytes + " ))k && mount -t tmpfs -o size=$size none '" + small + "' && cp -r '"
                + home.resolve("mitt") + "' '" + small
                + "/' && \"$@\"; code=$?; cat '" + small + "/mitt/current' > '" + folder.resolve("after.txt")
                + "'; exit $code";
        Ran ran = ProgramProcess.in(small, folder("run"))
                .startedBy(unshare("sh", "-c", script, "sh"))
                .run("ingest", file, "--dataset", "mitt");
        assertThat(ran.errorLines()).as(ran.err()).hasSize(1);
        assertThat(ran.err()).matches("(?s)Kan ikke (?:skrive|lese) .*").contains("disken har plass");
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
        Path other = folder.resolve("other");
        Ran ran = ProgramProcess.in(other, folder("time")).run("ingest", file, "--dataset", "mitt");
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
