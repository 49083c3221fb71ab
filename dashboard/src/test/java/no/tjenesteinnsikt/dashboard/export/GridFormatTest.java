package no.tjenesteinnsikt.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.dashboard.export.Grid.Heading;
import no.tjenesteinnsikt.dashboard.export.Grid.Kind;
import org.junit.jupiter.api.Test;

class GridFormatTest {
    private static final Grid GRID = new Grid(
            List.of(
                    new Heading("navn", Kind.TEXT),
                    new Heading("tall", Kind.NUMBER),
                    new Heading("ja", Kind.BOOLEAN),
                    new Heading("liste", Kind.JSON)),
            List.of(
                    Arrays.asList("Sør-Øst", "10.3000000000", "true", "[1,null]"),
                    Arrays.asList("", null, null, null),
                    Arrays.asList(null, "9223372036854775808", "false", "{\"a\":\"b\"}"),
                    Arrays.asList("a,\"b\"\nc", "NaN", "false", "[]")));

    @Test
    void csv_keeps_null_and_empty_text_apart_and_numbers_exact() throws IOException {
        assertThat(written(GridFormat.CSV, GRID)).isEqualTo("""
                        navn,tall,ja,liste\r
                        Sør-Øst,10.3000000000,true,"[1,null]"\r
                        "",,,\r
                        ,9223372036854775808,false,"{""a"":""b""}"\r
                        "a,""b""
                        c",NaN,false,[]\r
                        """);
    }

    @Test
    void json_writes_numbers_digit_for_digit_and_null_as_null() throws IOException {
        assertThat(written(GridFormat.JSON, GRID)).isEqualTo("""
                        [
                        {"navn":"Sør-Øst","tall":10.3000000000,"ja":true,"liste":[1,null]},
                        {"navn":"","tall":null,"ja":null,"liste":null},
                        {"navn":null,"tall":9223372036854775808,"ja":false,"liste":{"a":"b"}},
                        {"navn":"a,\\"b\\"\\nc","tall":"NaN","ja":false,"liste":[]}
                        ]
                        """);
    }

    @Test
    void an_empty_result_is_a_header_in_csv_and_an_empty_array_in_json() throws IOException {
        Grid empty = new Grid(GRID.headings(), List.of());
        assertThat(written(GridFormat.CSV, empty)).isEqualTo("navn,tall,ja,liste\r\n");
        assertThat(written(GridFormat.JSON, empty)).isEqualTo("[]\n");
    }

    @Test
    void json_tells_two_columns_of_one_name_apart() throws IOException {
        Grid grid = new Grid(
                List.of(new Heading("a", Kind.NUMBER), new Heading("a", Kind.NUMBER), new Heading("a_2", Kind.NUMBER)),
                List.of(List.of("1", "2", "3")));
        assertThat(written(GridFormat.JSON, grid)).isEqualTo("[\n{\"a\":1,\"a_3\":2,\"a_2\":3}\n]\n");
    }

    @Test
    void a_table_is_aligned_shows_null_and_never_sends_control_characters() throws IOException {
        Grid grid = new Grid(
                List.of(new Heading("navn", Kind.TEXT), new Heading("tall", Kind.NUMBER)),
                List.of(
                        Arrays.asList("Sør-Øst", "10.3"),
                        Arrays.asList("", null),
                        Arrays.asList(null, "8"),
                        Arrays.asList("a\nb\u001b[2J", "1")));
        assertThat(written(GridFormat.TABLE, grid)).isEqualTo("""
                        navn     tall
                        -------  ----
                        Sør-Øst  10.3
                                 NULL
                        NULL        8
                        a↵b�[2J     1
                        """);
    }

    @Test
    void a_table_shortens_what_no_line_can_hold() throws IOException {
        Grid grid = new Grid(List.of(new Heading("t", Kind.TEXT)), List.of(List.of("x".repeat(100))));
        assertThat(written(GridFormat.TABLE, grid)).endsWith("\n" + "x".repeat(79) + "…\n");
    }

    @Test
    void a_row_of_another_width_is_a_bug() {
        assertThatThrownBy(() -> new Grid(GRID.headings(), List.of(List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot put 1 values under 4 headings");
    }

    private static String written(GridFormat format, Grid grid) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(grid, out);
        return out.toString();
    }
}
