package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ParquetSource;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * The one file that a role's statements run on: tables, not views, and in them only what the role may see.
 *
 * <p>Its name carries a fingerprint of what the role sees, so that a release that shows less never uses a file that
 * shows more.
 */
public final class RoleDatabase {
    /** Without a limit the engine fills most of the machine's memory with a file of a hundred million rows. */
    private static final String MEMORY = "1GB";

    private static final int FINGERPRINT_BYTES = 4;
    /** What the engine says when the disk is full or may not be written to; anything else is about what it reads. */
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("(?i)no space left|could not write|failed to write|file too large");

    private RoleDatabase() {}

    /** Where the role's file lies in a folder, whether it exists or not. */
    public static Path file(Path folder, Role role) {
        return folder.resolve("role-" + role.id() + "-" + fingerprint(role) + ".duckdb");
    }

    /**
     * Makes the role's file from an edition, unless it is there. Two at once do the same work and end with one file.
     *
     * @param folder where it goes; made if missing
     * @return the file
     * @throws LakeException when a file of the edition is missing or damaged, or the folder can't be written
     */
    public static Path ensure(DatasetFolder dataset, Edition edition, Role role, Path folder) {
        Path file = file(folder, role);
        if (Files.isRegularFile(file)) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            Path staging = Files.createTempDirectory(folder, ".role-");
            try {
                Path made = staging.resolve("role.duckdb");
                write(dataset, edition, role, made);
                synchronize(made);
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(staging);
            }
            return file;
        } catch (IOException | UncheckedIOException e) {
            throw new LakeException(
                    LakeException.Reason.CANNOT_WRITE,
                    "Kan ikke skrive " + file + ": se at mappen kan skrives og at disken har plass.",
                    e);
        }
    }

    private static void write(DatasetFolder dataset, Edition edition, Role role, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set memory_limit = '" + MEMORY + "'");
            statement.execute("set temp_directory = "
                    + RoleTables.quoted(file.resolveSibling("spill").toString()));
            for (Table table : RoleTables.all()) {
                statement.execute(view(dataset, edition, table));
            }
            statement.execute("attach " + RoleTables.quoted(file.toString()) + " as role");
            for (Table table : RoleTables.all()) {
                for (String sql : RoleTables.statements(role, table)) {
                    statement.execute(sql);
                }
            }
            statement.execute("detach role");
        } catch (SQLException e) {
            if (NOT_WRITTEN.matcher(String.valueOf(e.getMessage())).find()) {
                throw new IOException(e);
            }
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Kan ikke lage spørredatabasen for datautgave " + edition.result()
                            + ": en fil i datasettet mangler eller er skadet. Gå tilbake til en tidligere datautgave"
                            + " med «restore».",
                    e);
        }
    }

    /** The table as it lies in the lake; {@code activity}, which is split by year, has no file when it has no year. */
    private static String view(DatasetFolder dataset, Edition edition, Table table) throws IOException {
        String name = "create view raw_" + table.name() + " as select ";
        boolean ofSnapshot = Schema.SNAPSHOT.contains(table);
        if (table.equals(ReportTables.ACTIVITY)
                && !hasFiles(dataset.snapshot(edition.snapshot()).resolve(table.name()))) {
            return name
                    + list(table, column -> "cast(null as " + column.type().sql() + ") as " + RoleTables.name(column))
                    + " where false";
        }
        String files = ofSnapshot
                ? dataset.snapshotFiles(edition.snapshot(), table)
                : dataset.resultFile(edition.result(), table);
        return name
                + list(
                        table,
                        column -> "cast(" + RoleTables.name(column) + " as "
                                + column.type().sql() + ") as " + RoleTables.name(column))
                + " from " + ParquetSource.of(table, RoleTables.quoted(files));
    }

    private static String list(Table table, Function<Column, String> each) {
        return String.join(", ", table.columns().stream().map(each).toList());
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".parquet"));
        }
    }

    private static void synchronize(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String fingerprint(Role role) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Table table : RoleTables.all()) {
                List<String> statements = RoleTables.statements(role, table);
                statements.forEach(sql -> digest.update(sql.getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256", e);
        }
    }
}
