package no.tjenesteinnsikt.dashboard.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a worker: a shell that sets the limits, opens the database and becomes java. */
final class JavaCommand {
    /** Where the shell opens the database: a worker never learns its path. */
    static final String DATABASE = "/dev/fd/3";

    private static final int HEAP_MEGABYTES = 64;
    /** What is resident but not data: the JVM's and DuckDB's code, the archive, the jars. Measured: 60 to 85 MB. */
    private static final int CODE_MEGABYTES = 110;
    /** DuckDB counts less than it takes from the system, so it stops first and says so in its own words. */
    private static final double DATABASE_SHARE = 0.7;

    private static final int STATEMENTS_AT_FULL_TIME = 3;
    private static final int THREADS = 2;
    private static final int START_SECONDS = 10;
    private static final int OPEN_FILES = 64;
    /** In blocks of 512 bytes; bash counts 1024. Only where the driver must unpack its library. */
    private static final int LIBRARY_BLOCKS = 160_000;

    /** The stacks of DuckDB's own threads count as data: at the usual 8 MB each they took memory from the statements. */
    private static final String SCRIPT = """
            ulimit -c 0 && ulimit -d "$1" && ulimit -t "$2" && ulimit -f "$3" && ulimit -n "$4" && ulimit -s 1024 || exit 71
            exec 3<"$5" || exit 72
            test -z "$6" || rm -f "$6"
            priority="$7"
            shift 7
            exec nice -n "$priority" "$@"
            """;

    private JavaCommand() {}

    /** The whole command. */
    static List<String> of(
            WorkerInstallation installation,
            Isolation isolation,
            DatabaseLink database,
            Path folder,
            SqlLimits limits,
            int priority) {
        int dataMegabytes = limits.memoryMegabytes() - CODE_MEGABYTES;
        int databaseMegabytes = (int) ((dataMegabytes - HEAP_MEGABYTES) * DATABASE_SHARE);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sandbox"));
        command.add(Integer.toString(dataMegabytes * 1024));
        command.add(Long.toString(cpuSeconds(limits)));
        command.add(Integer.toString(installation.library().isPresent() ? 0 : LIBRARY_BLOCKS));
        command.add(Integer.toString(OPEN_FILES));
        command.add(database.opened().toString());
        command.add(database.removed());
        command.add(Integer.toString(priority));
        command.addAll(isolation.command());
        command.addAll(flags(installation));
        command.add("-Djava.io.tmpdir=" + folder);
        installation.archive().ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        command.add(WorkerInstallation.MAIN);
        command.add(DATABASE);
        command.add(Integer.toString(databaseMegabytes));
        command.add(Long.toString(limits.time().toMillis() + Worker.GRACE.toMillis()));
        return command;
    }

    /** Processor time of a worker's whole life. A worker that may not have enough left for a statement is replaced. */
    static long cpuSeconds(SqlLimits limits) {
        return START_SECONDS
                + STATEMENTS_AT_FULL_TIME * cpuSecondsOfStatement(limits)
                + limits.exportTime().toSeconds() * THREADS;
    }

    static long cpuSecondsOfStatement(SqlLimits limits) {
        return (limits.time().toSeconds() + 1) * THREADS;
    }

    /** Java and its flags up to the main class, without an archive. */
    static List<String> flags(WorkerInstallation installation) {
        List<String> flags = new ArrayList<>(List.of(
                installation.java().toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-Xss512k",
                "-XX:CompressedClassSpaceSize=16m",
                "-XX:ReservedCodeCacheSize=16m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8"));
        installation.library().ifPresent(folder -> flags.add("-Djava.library.path=" + folder));
        flags.add("-cp");
        flags.add(installation.classPathText());
        return flags;
    }
}
