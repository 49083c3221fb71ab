package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the operating system puts around a worker beside its limits, where it allows it.
 *
 * @param network whether the worker has a network
 * @param user whose rights it has
 */
public record Isolation(Network network, User user) {
    /** Nothing but the limits. */
    public static final Isolation NONE = new Isolation(Network.SHARED, User.SAME);

    /** The user and group that own nothing. */
    static final int NOBODY = 65_534;

    private static final int PATIENCE_SECONDS = 5;
    private static final List<String> NO_RIGHTS = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=-all",
            "--bounding-set=-all",
            "--no-new-privs");

    /** The network of a worker. */
    public enum Network {
        /** A name space of its own, with nothing in it. */
        NONE,
        /** A name space of its own, made as a user without rights. */
        NONE_AS_USER,
        /** That of the service: only the database keeps statements from it. */
        SHARED
    }

    /** The user of a worker. */
    public enum User {
        /** One that owns nothing. */
        NOBODY,
        /** That of the service. */
        SAME
    }

    /** The strongest that this machine allows and the installation can be started under. */
    static Isolation detect(WorkerInstallation installation) {
        return Stream.of(
                        new Isolation(Network.NONE, User.NOBODY),
                        new Isolation(Network.SHARED, User.NOBODY),
                        new Isolation(Network.NONE, User.SAME),
                        new Isolation(Network.NONE_AS_USER, User.SAME))
                .filter(isolation -> isolation.works(installation))
                .findFirst()
                .orElse(NONE);
    }

    /** The same for one database: a user who owns nothing can open only what everybody may read. */
    Isolation fitting(Path database) {
        return user == User.SAME || isReadableByAll(database) ? this : new Isolation(network, User.SAME);
    }

    private static boolean isReadableByAll(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** What stands before the command of a worker. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        if (network == Network.NONE) {
            command.addAll(List.of("unshare", "--net", "--ipc", "--uts", "--"));
        } else if (network == Network.NONE_AS_USER) {
            command.addAll(List.of("unshare", "--user", "--map-current-user", "--net", "--ipc", "--uts", "--"));
        }
        if (user == User.NOBODY) {
            command.addAll(NO_RIGHTS);
            command.add("--");
        }
        return command;
    }

    /** Gives the worker's folder to whom the worker runs as. */
    void hand(Path folder) throws IOException {
        if (user == User.NOBODY) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
    }

    private boolean works(WorkerInstallation installation) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(
                "/bin/sh", "-c", "for f in \"$@\"; do test -r \"$f\" || exit 1; done; test -x \"$1\"", "probe"));
        command.add(installation.java().toString());
        installation.classPath().forEach(path -> command.add(path.toString()));
        installation.library().ifPresent(path -> command.add(path.toString()));
        installation.archive().ifPresent(path -> command.add(path.toString()));
        command.add(System.getProperty("java.io.tmpdir"));
        return succeeds(command);
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
