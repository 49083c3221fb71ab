package no.tjenesteinnsikt.dashboard.sandbox.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames. It trusts neither lengths nor codes: what a worker sends may have been made by the statement that it
 * ran. A frame that is no frame is an {@link IOException}.
 */
public final class FrameReader {
    private final DataInputStream in;
    private final int longest;

    /**
     * Reads from the stream; whoever opened it closes it.
     *
     * @param longest the longest frame to accept, in bytes
     */
    public FrameReader(InputStream in, int longest) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.longest = longest;
    }

    /** Waits for the next request; {@link EOFException} when there will be none. */
    public Request readRequest() throws IOException {
        ByteBuffer frame = frame();
        try {
            byte kind = frame.get();
            if (kind == FrameWriter.QUERY) {
                return new Request.Query(
                        required(frame), parameters(frame), frame.getInt(), frame.getInt(), frame.getInt());
            }
            if (kind == FrameWriter.EXPORT) {
                return new Request.Export(
                        required(frame), parameters(frame), required(frame), required(frame), frame.getInt());
            }
            if (kind == FrameWriter.CANCEL) {
                return new Request.Cancel();
            }
            throw new IOException("Cannot read request of kind " + kind);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("Cannot read request", e);
        }
    }

    /** Waits for the next response; {@link EOFException} when there will be none. */
    public Response readResponse() throws IOException {
        ByteBuffer frame = frame();
        try {
            return response(frame);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("Cannot read response", e);
        }
    }

    private static Response response(ByteBuffer frame) throws IOException {
        byte kind = frame.get();
        return switch (kind) {
            case FrameWriter.READY -> new Response.Ready();
            case FrameWriter.HEADER -> header(frame);
            case FrameWriter.ROW -> row(frame);
            case FrameWriter.END -> new Response.End(Response.Completeness.valueOf(required(frame)));
            case FrameWriter.FAILED -> failed(frame);
            default -> throw new IOException("Cannot read response of kind " + kind);
        };
    }

    private static Response header(ByteBuffer frame) throws IOException {
        int count = count(frame);
        List<Response.ColumnHeader> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new Response.ColumnHeader(required(frame), required(frame)));
        }
        return new Response.Header(columns);
    }

    private static Response row(ByteBuffer frame) throws IOException {
        int count = count(frame);
        List<@Nullable String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(text(frame));
        }
        return new Response.ResultRow(values);
    }

    private static Response failed(ByteBuffer frame) throws IOException {
        Response.Kind kind = Response.Kind.valueOf(required(frame));
        return new Response.Failed(
                kind,
                new Response.DatabaseError(
                        required(frame),
                        required(frame),
                        required(frame),
                        required(frame),
                        required(frame),
                        frame.getInt()));
    }

    private static Map<String, String> parameters(ByteBuffer frame) throws IOException {
        int count = count(frame);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parameters.put(required(frame), required(frame));
        }
        return parameters;
    }

    private static int count(ByteBuffer frame) throws IOException {
        int count = frame.getInt();
        if (count < 0 || count > frame.remaining() / Integer.BYTES) {
            throw new IOException("Cannot read a frame with " + count + " parts");
        }
        return count;
    }

    private static String required(ByteBuffer frame) throws IOException {
        String text = text(frame);
        if (text == null) {
            throw new IOException("Cannot read a frame without its text");
        }
        return text;
    }

    private static @Nullable String text(ByteBuffer frame) throws IOException {
        int length = frame.getInt();
        if (length == FrameWriter.NULL) {
            return null;
        }
        if (length < 0 || length > frame.remaining()) {
            throw new IOException("Cannot read a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        frame.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private ByteBuffer frame() throws IOException {
        int length = in.readInt();
        if (length < 1 || length > longest) {
            throw new IOException("Cannot read a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
