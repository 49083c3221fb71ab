import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a dataset with many constructed activity rows, beside the other tables of a dataset that is there. Ten years,
 * 3000 services, seven types, four regions and some without, a quantity of up to six digits with four decimals and
 * some missing, a title of its own for each row. Row n says the same every time: all of it comes from a hash of n.
 *
 * <p>{@code java -cp .build/app/lib/duckdb_jdbc-VERSION.jar docs/benchmarks/ActivityLake.java ROWS HOME FROM TO}
 */
class ActivityLake {
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 10;

    public static void main(String[] a) throws Exception {
        long rows = Long.parseLong(a[0].replace("_", ""));
        Path from = Path.of(a[1], a[2]);
        Path to = Path.of(a[1], a[3]);
        String snapshot = Files.readString(from.resolve("current")).split(" ")[0];
        Path draft = Files.createDirectories(to.resolve("snapshots").resolve("draft"));
        copyTables(from.resolve("snapshots").resolve(snapshot), draft);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (int year = 0; year < YEARS; year++) {
                writeYear(duckDb, draft, rows, year);
            }
        }
        String manifest = manifest(draft);
        String id = sha256(manifest.getBytes("UTF-8")).substring(0, 16);
        Files.writeString(draft.resolve("manifest.json"), manifest);
        Path place = to.resolve("snapshots").resolve(id);
        Files.move(draft, place);
        Files.writeString(to.resolve("current"), id + " " + id + "-0000000000000000\n");
        System.out.println(rows + " rows in " + place);
    }

    private static void copyTables(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!from.relativize(file).startsWith("activity")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void writeYear(Connection duckDb, Path draft, long rows, int year) throws Exception {
        Path folder = Files.createDirectories(draft.resolve("activity/report_year=" + (FIRST_YEAR + year)));
        String sql = """
                copy (
                    select
                        'tjeneste-' || (h %% 3000) as service_id,
                        %d::integer as report_year,
                        ['article', 'doctorate', 'research_project', 'teaching', 'clinical_activity', 'dissemination',
                            'quality_tool'][1 + (h // 3000 %% 7)] as activity_type,
                        ['nord', 'midt', 'vest', 'sor_ost', null][1 + (h // 21000 %% 5)] as region_id,
                        ['spesialisthelsetjenesten', 'kommunene', 'pasienter', null][1 + (h // 105000 %% 4)] as audience,
                        'Konstruert aktivitet ' || n as title,
                        case when h // 420000 %% 20 = 0 then null
                            else ((h // 8400000 %% 10000000000)::decimal(18,0) / 10000)::decimal(18,4) end as quantity,
                        'antall' as unit,
                        null::varchar as original,
                        'konstruert-' || (n %% 500) as source_id,
                        'L' || n as locator
                    from (select n, (hash(n) // 4)::bigint as h from range(%d, %d) r(n))
                ) to '%s' (format parquet, compression zstd, parquet_version v1)
                """.formatted(
                        FIRST_YEAR + year,
                        rows * year / YEARS,
                        rows * (year + 1) / YEARS,
                        folder.resolve("part-0.parquet"));
        try (Statement statement = duckDb.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String manifest(Path folder) throws Exception {
        List<String> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
                Path path = folder.relativize(file);
                entries.add("    {\"table\": \"" + path.getName(0) + "\", \"path\": \"" + path + "\", \"sha256\": \""
                        + sha256(file) + "\"}");
            }
        }
        return "{\n  \"schema_version\": 1,\n  \"files\": [\n" + String.join(",\n", entries) + "\n  ]\n}\n";
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var in = new java.security.DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {}
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
