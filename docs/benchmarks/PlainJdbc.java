import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * All indicators over a snapshot: {@code product SNAPSHOT OWN} by the product, {@code plain SNAPSHOT OWN DEFINITIONS} by
 * plain JDBC, which runs the text of the same files with the same settings and reads every row. Prints how many
 * statements and rows there were and the seconds, without the start of Java.
 */
class PlainJdbc {
    public static void main(String[] a) throws Exception {
        Path snapshot = Path.of(a[1]);
        long start = System.nanoTime();
        String done = a[0].equals("plain") ? plain(snapshot, Path.of(a[2]), Path.of(a[3])) : product(snapshot, Path.of(a[2]));
        System.out.printf("%s %s %.2f%n", a[0], done, (System.nanoTime() - start) / 1e9);
    }

    private static String product(Path snapshot, Path own) {
        IndicatorRun run = IndicatorRun.with(own, new DuckDbEngine());
        int rows = run.compute(LakeFiles.ofSnapshot(snapshot), (id, at, of) -> {}).indicatorValue().size();
        return run.catalogue().indicators().size() + " " + rows;
    }

    private static String plain(Path snapshot, Path own, Path shipped) throws Exception {
        long rows = 0;
        int statements = 0;
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckDb.createStatement()) {
            for (String setting : List.of("default_null_order = 'nulls_first_on_asc_last_on_desc'", "threads = 2",
                    "ieee_floating_point_ops = false", "memory_limit = '4GB'", "TimeZone = 'UTC'")) {
                statement.execute("set " + setting);
            }
            for (Table table : Schema.SNAPSHOT) {
                statement.execute("create view " + table.name() + " as select " + columns(LakeFiles.ofSnapshot(snapshot).of(table), table));
            }
            for (Path sql : Stream.concat(files(shipped), files(own)).toList()) {
                String evidence = whole(shipped, Path.of(sql.toString().replace(".sql", ".evidence.sql")));
                try (ResultSet result = statement.executeQuery("with evidence as (" + evidence + ") select * from (" + Files.readString(sql) + ")")) {
                    for (statements++; result.next(); rows++) {}
                }
            }
        }
        return statements + " " + rows;
    }

    private static String columns(List<URI> files, Table table) {
        String from = files.stream().map(file -> "'" + Path.of(file) + "'").collect(Collectors.joining(", "));
        return files.isEmpty()
                ? table.columns().stream().map(c -> "cast(null as " + c.type().sql() + ") as " + c.name()).collect(Collectors.joining(", ")) + " where false"
                : table.columns().stream().map(Column::name).collect(Collectors.joining(", ")) + " from read_parquet([" + from + "], hive_partitioning = false)";
    }

    private static Stream<Path> files(Path folder) throws Exception {
        return Files.walk(folder).filter(f -> f.toString().endsWith(".sql") && !f.toString().contains("evidence") && !f.toString().contains("shared")).sorted();
    }

    /** The text, with what it begins as in front. */
    private static String whole(Path shipped, Path file) throws Exception {
        String text = Files.readString(file);
        String begins = text.lines().findFirst().orElse("");
        return begins.startsWith("-- begins as ")
                ? whole(shipped, shipped.resolve("shared").resolve(begins.substring(13).strip() + ".sql")) + text.substring(begins.length())
                : text;
    }
}
