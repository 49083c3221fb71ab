package no.tjenesteinnsikt.ingest.bulk.duckdb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.bulk.BadTextException;
import no.tjenesteinnsikt.ingest.bulk.BulkStage;
import no.tjenesteinnsikt.ingest.bulk.LineJudge;
import no.tjenesteinnsikt.ingest.bulk.PlainCsv;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;
import no.tjenesteinnsikt.ingest.store.ParquetFiles;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import no.tjenesteinnsikt.ingest.store.duckdb.RowAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** Rows of large files in tables of an engine of its own, which may spill to a folder. */
public final class DuckDbBulkStage implements BulkStage {
    /** About so many lines of a file that need no judge are read once more. */
    private static final int SAMPLE = 500;

    private final DuckDBConnection connection;
    private final ParquetFiles small = new DuckDbParquetFiles();
    private final Set<Table> held = new LinkedHashSet<>();
    private final List<Loaded> loaded = new ArrayList<>();
    private Set<String> leftOut = Set.of();
    private int loads;

    /**
     * Opens the stage.
     *
     * @param spill where it may write what does not fit in memory; removed by whoever made it
     */
    public DuckDbBulkStage(Path spill) {
        Properties streamed = new Properties();
        streamed.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", streamed);
            execute("set autoinstall_known_extensions = false");
            execute("set autoload_known_extensions = false");
            execute("set temp_directory = " + literal(spill.toString()));
            execute("set memory_limit = '3GB'");
        } catch (SQLException e) {
            throw failed("Kan ikke starte DuckDB", e);
        }
    }

    /**
     * The records of one file.
     *
     * @param name the table that they lie in, the number of a row being that of its line
     * @param form what its columns are
     * @param sourceId the document
     * @param firstLine the line of the first record
     */
    private record Loaded(String name, RecordForm form, String sourceId, int firstLine) {
        /** The certain rows, under the columns of the lake. */
        String rows() {
            return "select " + own(form.table()).stream().map(Column::name).collect(Collectors.joining(", ")) + ", "
                    + literal(sourceId) + " as source_id, 'L' || (rowid + " + firstLine + ") as locator from " + name
                    + " where certain";
        }
    }

    @Override
    public long load(PlainCsv csv, RecordForm form, String sourceId, LineJudge judge) {
        Loaded file = new Loaded("loaded_" + loads++, form, sourceId, csv.firstLine());
        try {
            CertainlyGood good = new CertainlyGood(form);
            inOrderOfTheFile("create table " + file.name() + " as select " + values(form, good) + ", " + good.record()
                    + " as certain from " + reader(csv, form));
            requireAll(csv, file);
            hold(form.table());
            long taken = decide(csv, file, judge) + number("select count(*) from " + file.name() + " where certain");
            loaded.add(file);
            return taken;
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("unicode")) {
                forget(file);
                throw new BadTextException(e);
            }
            throw failed("Kan ikke lese " + csv.file(), e);
        } catch (BadTextException e) {
            forget(file);
            throw e;
        }
    }

    /** Nothing of a file that turned out to be unreadable stays: it is read in another way, or rejected. */
    private void forget(Loaded file) {
        try {
            execute("drop table if exists " + file.name());
            for (Table table : held) {
                execute("delete from " + name(table) + " where source_id = " + literal(file.sourceId()));
            }
        } catch (SQLException e) {
            throw failed("Kan ikke lese dokumentet " + file.sourceId(), e);
        }
    }

    private static String reader(PlainCsv csv, RecordForm form) {
        String types =
                form.header().stream().map(name -> name + ": 'varchar'").collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + literal(csv.file().toString()) + ", auto_detect = false, header = false, skip = "
                + csv.skipped() + ", delim = " + literal(String.valueOf(csv.separator()))
                + ", quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, max_line_size = 16777216"
                + ", new_line = '" + csv.lineEnd().replace("\r", "\\r").replace("\n", "\\n") + "', columns = " + types
                + ")";
    }

    private static String values(RecordForm form, CertainlyGood good) {
        return own(form.table()).stream()
                .map(column -> good.value(column) + " as " + column.name())
                .collect(Collectors.joining(", "));
    }

    private static List<Column> own(Table table) {
        return table.columns().stream()
                .filter(column ->
                        !column.name().equals("source_id") && !column.name().equals("locator"))
                .toList();
    }

    private void requireAll(PlainCsv csv, Loaded file) throws SQLException {
        long read = number("select count(*) from " + file.name());
        if (read != csv.lines()) {
            throw new IllegalStateException("Cannot trust the engine with " + csv.file() + ": it read " + read + " of "
                    + csv.lines() + " lines");
        }
    }

    /**
     * One thread: with two, the engine has put the second part of a file before the first (100 MB, version 2.0.0), and a
     * row's number is its line.
     */
    private void inOrderOfTheFile(String load) throws SQLException {
        execute("set threads = 1");
        try {
            execute(load);
        } finally {
            execute("reset threads");
        }
    }

    /**
     * The judge sees each doubtful line; what it gives goes where it belongs. It also sees a sample of the others, spread
     * over the file: what it reads on a line must be what the engine holds under the line's number.
     */
    private long decide(PlainCsv csv, Loaded file, LineJudge judge) throws SQLException {
        RecordForm form = file.form();
        int step = Math.max(1, csv.lines() / SAMPLE);
        long taken = 0;
        try (Connection other = connection.duplicate(); // One can't be written to while it is read from.
                RowAppender rows = new RowAppender(connection, name(form.table()));
                RowAppender findings = new RowAppender(connection, name(SourceTables.FINDING));
                Statement statement = other.createStatement();
                ResultSet lines = statement.executeQuery("select rowid, certain, " + texts(form.table()) + " from "
                        + file.name() + " where not certain or rowid % " + step + " = 0 order by rowid")) {
            while (lines.next()) {
                int line = Math.toIntExact(lines.getLong(1)) + csv.firstLine();
                List<Row> judged = judge.judge(line);
                if (lines.getBoolean(2)) {
                    requireSame(csv, form.table(), line, judged, lines);
                    continue;
                }
                for (Row row : judged) {
                    boolean isRow = row.table().equals(form.table());
                    (isRow ? rows : findings).append(row);
                    taken += isRow ? 1 : 0;
                }
            }
        }
        return taken;
    }

    private static String texts(Table table) {
        return own(table).stream()
                .map(column -> "cast(" + column.name() + " as varchar)")
                .collect(Collectors.joining(", "));
    }

    private static void requireSame(PlainCsv csv, Table table, int line, List<Row> judged, ResultSet held)
            throws SQLException {
        List<Column> columns = own(table);
        boolean same = judged.size() == 1 && judged.get(0).table().equals(table);
        for (int i = 0; same && i < columns.size(); i++) {
            same = isSame(judged.get(0).get(columns.get(i).name()).orElse(null), held.getString(i + 3));
        }
        if (!same) {
            throw new IllegalStateException(
                    "Cannot trust the engine with " + csv.file() + ": it holds another row than that of line " + line);
        }
    }

    private static boolean isSame(@Nullable Object value, @Nullable String held) {
        if (value == null || held == null) {
            return value == null && held == null;
        }
        return value instanceof BigDecimal number
                ? number.compareTo(new BigDecimal(held)) == 0
                : value.toString().equals(held);
    }

    private void hold(Table table) throws SQLException {
        for (Table one : List.of(table, SourceTables.FINDING)) {
            if (held.add(one)) {
                execute("create table " + name(one) + " (" + PartFile.columns(one) + ")");
            }
        }
    }

    @Override
    public boolean takeAgain(Path snapshot, Table table, String sourceId, long rows) {
        String files = snapshot.resolve(table.name())
                .resolve("**")
                .resolve("*.parquet")
                .toString();
        String source = " from read_parquet(" + literal(files) + ", hive_partitioning = false) where source_id = "
                + literal(sourceId);
        try {
            if (number("select count(*)" + source) != rows) {
                return false;
            }
            hold(table);
            execute("insert into " + name(table) + " select "
                    + table.columns().stream().map(Column::name).collect(Collectors.joining(", ")) + source);
            return true;
        } catch (SQLException e) {
            throw failed("Kan ikke lese " + files, e);
        }
    }

    private static String name(Table table) {
        return "held_" + table.name();
    }

    @Override
    public void leaveOut(Set<String> sourceIds) {
        leftOut = Set.copyOf(sourceIds);
    }

    @Override
    public void write(Path folder, Table table, TableRows rows) {
        if (!held.contains(table)) {
            small.write(folder, table, rows);
            return;
        }
        try {
            try (RowAppender appender = new RowAppender(connection, name(table))) {
                rows.forEach(table, appender::add);
            }
            writeHeld(folder.resolve(table.name()), table);
        } catch (RowAppender.FailedException e) {
            throw failed("Kan ikke skrive " + folder.resolve(table.name()), e.cause());
        } catch (SQLException e) {
            throw failed("Kan ikke skrive " + folder.resolve(table.name()), e);
        }
    }

    private void writeHeld(Path folder, Table table) throws SQLException {
        List<Integer> years = table.equals(ReportTables.ACTIVITY) ? years(table) : List.of();
        if (years.isEmpty()) {
            PartFile.write(connection, table, "table_" + table.name(), all(table), folder);
            return;
        }
        List<Callable<Void>> files = new ArrayList<>();
        for (int year : years) {
            String rows = "select * from (" + all(table) + ") where report_year = " + year;
            files.add(() -> {
                try (DuckDBConnection own = connection.duplicate()) {
                    PartFile.write(own, table, "year_" + year, rows, folder.resolve("report_year=" + year));
                    return null;
                }
            });
        }
        FilesAtOnce.write(files);
    }

    private List<Integer> years(Table table) throws SQLException {
        List<Integer> years = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select distinct report_year from (" + all(table) + ") order by 1")) {
            while (found.next()) {
                years.add(found.getInt(1));
            }
        }
        return years;
    }

    /** All rows of a table that count. */
    private String all(Table table) {
        String ids = leftOut.stream().sorted().map(DuckDbBulkStage::literal).collect(Collectors.joining(", "));
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>();
        // That a document is replaced is said of the document that is left out.
        String said = table.equals(SourceTables.FINDING) ? " or code = 'replaced'" : "";
        parts.add("select " + columns + " from " + name(table)
                + (leftOut.isEmpty() ? "" : " where source_id not in (" + ids + ")" + said));
        loaded.stream()
                .filter(file -> file.form().table().equals(table) && !leftOut.contains(file.sourceId()))
                .forEach(file -> parts.add("select " + columns + " from (" + file.rows() + ")"));
        return String.join(" union all ", parts);
    }

    @Override
    public List<Row> read(Path folder, Table table) {
        return small.read(folder, table);
    }

    @Override
    public void forEach(Path folder, Table table, Consumer<Row> reader) {
        small.forEach(folder, table, reader);
    }

    @Override
    public void close() {
        try {
            small.close();
            connection.close();
        } catch (SQLException e) {
            throw failed("Kan ikke lukke DuckDB", e);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return PartFile.literal(text);
    }

    private static LakeException failed(String what, SQLException e) {
        return new LakeException(
                LakeException.Reason.CANNOT_WRITE,
                what + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("ukjent feil")
                        + " Se at disken har plass og at mappen kan skrives til, og prøv igjen.",
                e);
    }
}
