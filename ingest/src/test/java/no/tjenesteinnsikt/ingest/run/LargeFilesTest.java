package no.tjenesteinnsikt.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine reads of a large file is what the form reads of a small one: the same rows, findings and bytes. */
@SuppressWarnings("StringConcatToTextBlock") // A text block would hide line ends and blanks.
class LargeFilesTest {
    private static final String HEADER =
            "service_id,report_year,activity_type,region_id,audience,title,quantity,unit\n";

    @TempDir
    Path home;

    @Test
    void everyKindOfBadRowIsFoundAndEveryGoodOneIsTaken() throws IOException {
        String text = HEADER
                + String.join(
                        "\n",
                        "a,2019,article,vest,Fastleger,En tittel,5,stk",
                        "",
                        "a,2019,article,vest,Fastleger,\"En tittel, med komma\",5.5,stk",
                        "a,2019,article,,,,,",
                        "a,2019.5,article,vest,x,y,5,stk",
                        "a,+2019,article,vest,x,y,5,stk",
                        "a, 2019,article,vest,x,y,5,stk",
                        "a,99999999999,article,vest,x,y,5,stk",
                        "a,19,article,vest,x,y,5,stk",
                        "a,1899,article,vest,x,y,5,stk",
                        "a,2101,article,vest,x,y,5,stk",
                        "a,2019,Article,vest,x,y,5,stk",
                        "a,2019,article,øst,x,y,5,stk",
                        "a,2019,article,vest,x,y,5.12345,stk",
                        "a,2019,article,vest,x,y,\"1,5\",stk",
                        "a,2019,article,vest,x,y,5.,stk",
                        "a,2019,article,vest,x,y,.5,stk",
                        "a,2019,article,vest,x,y,1e3,stk",
                        "a,2019,article,vest,x,y,-0.0,stk",
                        "a,2019,article,vest,x,y,999999999999999,stk",
                        "a,02019,article,vest,x,y,00005,stk",
                        ",2019,article,vest,x,y,5,stk",
                        "\"\",2019,article,vest,x,y,5,stk",
                        "\u00a0,2019,article,vest,x,y,5,stk",
                        "øre,2019,article,vest,x,y,5,stk",
                        "a,,article,vest,x,y,5,stk",
                        "a,2019,article,\"\",x,y,5,stk",
                        "a,2019,article,vest,\"\",y,5,stk",
                        "a,2019,article,vest,x,ring 22 33 44 55,5,stk",
                        "a,2019,article,vest,x,skriv til kari@sykehus.no,5,stk",
                        "a,2019,article,vest,x,rapport 20191 og 2020,5,stk",
                        "a,2019,article,vest,x",
                        "a,2019,article,vest,x,y,5,stk,mer",
                        "a,2019,article,vest,x,y \"sitat\" z,5,stk",
                        "a,2019,article,vest,x,\"y \"\"sitat\"\" z\",5,stk",
                        "a,2019,article,vest,x,\"over",
                        "flere\nlinjer\",5,stk",
                        "   ",
                        "a,2019,article,vest,x,y,5,stk\r",
                        "a,2019,article,vest,x,y,5,stk",
                        "b,2020,teaching,nord,x,y,5,timer");

        assertThat(bothWays(List.of(text))).isGreaterThan(15);
    }

    @Test
    void quotesAndLineEndsAreReadByTheSameRules() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String records : List.of(
                "a,2019,article,vest,x,y,5,stk\n\"b,2019,article,vest,x,y,5,stk\nc,2019,article,vest,x,y,5,stk\n",
                "a,2019,article,vest,x,y,5,stk\n\"b\"c,2019,article,vest,x,y,5,stk\nc,2019,article,vest,x,y,5,stk\n",
                "a,2019,article,vest,x,y,5,stk\n\n\n\"b\" ,2019,article,vest,x,y,5,stk\n",
                "a,2019,article,vest,x,y,5,\"stk\n",
                "a,2019,article,vest,x,y,5,\"stk",
                "a,2019,article,vest,x,y,5,\"stk\"",
                "a,2019,article,vest,x,y,5,stk",
                "\n\n\n",
                "",
                "\r\na,2019,article,vest,x,y,5,stk\r",
                "a,2019,article,vest,x,y,5,stk\rb,2019,article,vest,x,y,5,stk\r")) {
            texts.add(HEADER + records);
            texts.add(HEADER.replace("\n", "\r\n") + records.replace("\n", "\r\n"));
            texts.add("\uFEFF" + HEADER.replace(',', ';') + records.replace(',', ';'));
        }
        assertThat(bothWays(texts)).isGreaterThan(10);
    }

    @Test
    void textsOfAnyShapeAreReadByTheSameRules() throws IOException {
        Random random = new Random(7);
        String[] pieces = {
            "\"", "\"", ",", ",", "\n", "\r\n", "\r", "a", "2019", "article", "5", "ø", " ", "\"\"", "x@y.no"
        };
        List<String> texts = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(HEADER);
            for (int i = 0; i < 40; i++) {
                if (random.nextInt(3) > 0) {
                    text.append("a,2019,article,vest,x,\"y, z\",5,stk\n");
                }
                int length = random.nextInt(12);
                for (int k = 0; k < length; k++) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                text.append(random.nextInt(4) == 0 ? "" : "\n");
            }
            texts.add(text.toString());
        }
        assertThat(bothWays(texts)).isGreaterThan(100);
    }

    @Test
    void aLargeFileThatIsNoTextIsRejectedWithTheSameReason() throws IOException {
        byte[] good = (HEADER + "a,2019,article,vest,x,y,5,stk\n").getBytes(StandardCharsets.UTF_8);
        for (int bad : new int[] {0xE6, 0}) {
            byte[] text = java.util.Arrays.copyOf(good, good.length + 4);
            text[good.length] = 'x';
            text[good.length + 1] = (byte) bad;
            text[good.length + 2] = ',';
            text[good.length + 3] = '\n';
            assertThat(snapshot(text, 0, "stor" + bad)).isEqualTo(snapshot(text, Long.MAX_VALUE, "liten" + bad));
        }
    }

    @Test
    void moreRowsThanAGroupOfTheFileFormatGiveTheSameBytes() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        Random random = new Random(3);
        for (int i = 0; i < 130_000; i++) {
            text.append("tjeneste-").append(random.nextInt(90)).append(",").append(2018);
            text.append(",article,vest,Fastleger,Tittel ")
                    .append(random.nextInt(5000))
                    .append(',');
            text.append(i % 20 == 19 ? "x" : "1").append(",stk\n");
        }
        assertThat(bothWays(List.of(text.toString()))).isEqualTo(6500);
    }

    /** With two threads the engine put the second part of such a file before the first. */
    @Test
    void everyRowOfAHundredMegabytesHasTheLineThatItStandsOn() throws Exception {
        Path file = home.resolve("aktiviteter.csv");
        Random random = new Random(1);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int line = 2; line < 1_000_002; line++) {
                out.write("tjeneste-" + random.nextInt(95) + "," + (2012 + random.nextInt(14))
                        + ",research_project,sor_ost,Spesialisthelsetjenesten,behandling av kronisk smerte hos barn,");
                out.write(line % 100_000 == 0 ? "mange,stk\n" : line + ",stk\n");
            }
        }
        Lake lake = Lake.in(home);
        String snapshot =
                lake.ingest(SourceFiles.find(List.of(file), Origin.ADDED)).snapshot();
        Path rows = lake.folder()
                .snapshot(snapshot)
                .resolve("activity")
                .resolve("**")
                .resolve("*.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*), count(*) filter (where locator = 'L' ||"
                        + " cast(quantity as bigint)) from read_parquet('" + rows + "')")) {
            counted.next();
            assertThat(List.of(counted.getLong(1), counted.getLong(2))).containsExactly(999_990L, 999_990L);
        }
        assertThat(lake.rows(SourceTables.FINDING))
                .extracting(row -> row.text("locator"))
                .allMatch(locator -> locator.matches("L[1-9]0?00000(:C\\d+-\\d+)?"))
                .hasSize(10);
    }

    /** Reads texts by the engine and by the form, and gives the number of findings that both have. */
    private int bothWays(List<String> texts) throws IOException {
        Lake small = Lake.in(home.resolve("small")).largeFrom(Long.MAX_VALUE);
        Lake large = Lake.in(home.resolve("large")).largeFrom(0);
        String[] files = new String[texts.size() * 2];
        for (int i = 0; i < texts.size(); i++) {
            files[2 * i] = "aktiviteter" + i + ".csv";
            files[2 * i + 1] = texts.get(i);
        }
        String expected = small.ingest(files).snapshot();
        String actual = large.ingest(files).snapshot();
        assertThat(large.rows(SourceTables.FINDING))
                .containsExactlyInAnyOrderElementsOf(small.rows(SourceTables.FINDING));
        assertThat(large.rows(ReportTables.ACTIVITY)).isEqualTo(small.rows(ReportTables.ACTIVITY));
        assertThat(large.folder().snapshot(actual).resolve("manifest.json"))
                .hasSameTextualContentAs(small.folder().snapshot(expected).resolve("manifest.json"));
        assertThat(actual).isEqualTo(expected);
        return small.rows(SourceTables.FINDING).size();
    }

    private String snapshot(byte[] text, long largeFrom, String name) throws IOException {
        return ingest(Lake.in(home.resolve(name)).largeFrom(largeFrom), text);
    }

    private static String ingest(Lake lake, byte[] text) throws IOException {
        List<SourceFile> files = lake.files("aktiviteter.csv", "");
        Files.write(files.get(0).path(), text);
        return lake.ingest(files).snapshot();
    }
}
