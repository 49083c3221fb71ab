import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/**
 * Makes a file of activities, and copies one as DuckDB alone would: read, order by the same key, write Parquet.
 *
 * <pre>
 * java BulkCsv.java generate ROWS FILE        one row in a hundred thousand is bad, each in one of five ways
 * java -cp DRIVER BulkCsv.java copy FILE OUT  prints milliseconds
 * </pre>
 */
public final class BulkCsv {
    private static final String[] TYPES = {
        "article", "doctorate", "research_project", "teaching", "clinical_activity", "dissemination", "quality_tool"
    };
    private static final String[] REGIONS = {"nord", "midt", "vest", "sor_ost"};
    private static final String[] AUDIENCES = {"Pasienter", "Kommuner", "Fastleger", "Spesialisthelsetjenesten", "Alle"};
    private static final String[] WORDS = {
        "behandling", "av", "kronisk", "smerte", "hos", "barn", "og", "unge", "rehabilitering", "etter", "slag", "ved",
        "norske", "sykehus", "kvalitet", "register", "oppfølging", "studie", "måling", "livskvalitet"
    };
    private static final String COLUMNS = "{service_id: 'varchar', report_year: 'integer', activity_type: 'varchar', "
            + "region_id: 'varchar', audience: 'varchar', title: 'varchar', quantity: 'decimal(18,4)', unit: 'varchar'}";

    private BulkCsv() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments[0].equals("generate")) {
            generate(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        } else {
            copy(arguments[1], arguments[2]);
        }
    }

    private static void generate(int rows, Path file) throws IOException {
        Random random = new Random(1);
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16)) {
            out.write("service_id,report_year,activity_type,region_id,audience,title,quantity,unit\n");
            for (int i = 1; i <= rows; i++) {
                out.write(i % 100_000 == 0 ? bad(i / 100_000) : good(random));
            }
        }
    }

    private static String good(Random random) {
        StringBuilder row = new StringBuilder("tjeneste-").append(random.nextInt(95)).append(',');
        row.append(2012 + random.nextInt(14)).append(',').append(TYPES[random.nextInt(7)]).append(',');
        row.append(REGIONS[random.nextInt(4)]).append(',').append(AUDIENCES[random.nextInt(5)]).append(',');
        for (int word = 0; word < 5; word++) {
            row.append(WORDS[random.nextInt(20)]).append(' ');
        }
        row.append(random.nextInt(10_000)).append(',').append(random.nextInt(1000)).append('.');
        return row.append(random.nextInt(10)).append(",timer\n").toString();
    }

    private static String bad(int number) {
        return switch (number % 5) {
            case 0 -> "tjeneste-1,2019.5,article,vest,Alle,tittel,1,stk\n";
            case 1 -> "tjeneste-1,2019,artikkel,vest,Alle,tittel,1,stk\n";
            case 2 -> "tjeneste-1,2019,article,vest,Alle,tittel,\"1,5\",stk\n";
            case 3 -> "tjeneste-1,2019,article,vest,Alle,tittel\n";
            default -> ",2019,article,vest,Alle,tittel,1,stk\n";
        };
    }

    private static void copy(String file, String out) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select * from read_csv('" + file + "', header = true, delim = ',', quote = '\"', "
                    + "auto_detect = false, ignore_errors = true, columns = " + COLUMNS
                    + ") order by service_id, report_year, activity_type, region_id, audience, title, quantity, unit) to '"
                    + out + "' (format parquet, compression zstd, parquet_version v1)");
        }
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
