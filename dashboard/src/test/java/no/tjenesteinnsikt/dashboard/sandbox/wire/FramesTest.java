package no.tjenesteinnsikt.dashboard.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.ColumnHeader;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Completeness;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;
import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void what_is_written_is_read() throws IOException {
        List<Response> said = List.of(
                new Response.Ready(),
                new Response.Header(List.of(new ColumnHeader("år", "DECIMAL(18,4)"))),
                new Response.ResultRow(Arrays.asList("", null, "æ\n\u0000")),
                new Response.End(Completeness.CUT_AT_ROWS),
                new Response.Failed(Kind.REFUSED, new DatabaseError("Binder", "X", "m", "n", "c", 7)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        for (Response response : said) {
            writer.write(response);
        }
        FrameReader reader = reader(bytes.toByteArray());
        for (Response response : said) {
            assertThat(reader.readResponse()).isEqualTo(response);
        }
        assertThatThrownBy(reader::readResponse).isInstanceOf(EOFException.class);
    }

    @Test
    void requests_are_read_too() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        Map<String, String> parameters = Map.of("år", "2018", "tom", "");
        List<Request> asked = List.of(
                new Request.Query("select 'ø'", parameters, 10, 20, 30),
                new Request.Export("select 1", parameters, "format csv", "/a/pipe", 40),
                new Request.Cancel());
        for (Request request : asked) {
            writer.write(request);
        }
        FrameReader reader = reader(bytes.toByteArray());
        for (Request request : asked) {
            assertThat(reader.readRequest()).isEqualTo(request);
        }
    }

    @Test
    void a_frame_that_lies_is_refused_before_memory_is_taken_for_it() {
        assertRefused(
                "Cannot read a frame of 2147483647 bytes",
                ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE));
        assertRefused("Cannot read a frame of -1 bytes", ByteBuffer.allocate(4).putInt(-1));
        assertRefused(
                "Cannot read a frame with 1000000000 parts",
                ByteBuffer.allocate(9).putInt(5).put(FrameWriter.ROW).putInt(1_000_000_000));
        assertRefused(
                "Cannot read a text of 77 bytes",
                ByteBuffer.allocate(13).putInt(9).put(FrameWriter.ROW).putInt(1).putInt(77));
        assertRefused(
                "Cannot read response of kind 99",
                ByteBuffer.allocate(5).putInt(1).put((byte) 99));
        assertRefused("Cannot read response", ByteBuffer.allocate(5).putInt(1).put(FrameWriter.HEADER));
    }

    private static void assertRefused(String message, ByteBuffer bytes) {
        byte[] frame = new byte[bytes.position()];
        bytes.flip().get(frame);
        assertThatThrownBy(() -> reader(frame).readResponse())
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    private static FrameReader reader(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes), 1000);
    }
}
