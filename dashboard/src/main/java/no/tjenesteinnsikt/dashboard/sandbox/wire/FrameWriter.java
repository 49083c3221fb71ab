package no.tjenesteinnsikt.dashboard.sandbox.wire;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes frames: length in four bytes, kind in one, then the fields. Used by one thread at a time. */
public final class FrameWriter {
    static final byte QUERY = 1;
    static final byte CANCEL = 2;
    static final byte READY = 3;
    static final byte HEADER = 4;
    static final byte ROW = 5;
    static final byte END = 6;
    static final byte FAILED = 7;
    static final byte EXPORT = 8;
    static final int NULL = -1;

    private final DataOutputStream out;

    /** Writes to the stream, buffered; whoever opened it closes it. */
    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Writes a request and sends it off. */
    public void write(Request request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream frame = new DataOutputStream(bytes);
        if (request instanceof Request.Query query) {
            frame.writeByte(QUERY);
            text(frame, query.sql());
            parameters(frame, query.parameters());
            frame.writeInt(query.rows());
            frame.writeInt(query.bytes());
            frame.writeInt(query.milliseconds());
        } else if (request instanceof Request.Export export) {
            frame.writeByte(EXPORT);
            text(frame, export.sql());
            parameters(frame, export.parameters());
            text(frame, export.format());
            text(frame, export.pipe());
            frame.writeInt(export.milliseconds());
        } else {
            frame.writeByte(CANCEL);
        }
        send(bytes);
        out.flush();
    }

    /** Writes a response; rows stay in the buffer until something else is written or it is full. */
    public void write(Response response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream frame = new DataOutputStream(bytes);
        if (response instanceof Response.ResultRow row) {
            row(frame, row);
            send(bytes);
            return;
        }
        if (response instanceof Response.Header header) {
            header(frame, header);
        } else if (response instanceof Response.End end) {
            frame.writeByte(END);
            text(frame, end.completeness().name());
        } else if (response instanceof Response.Failed failed) {
            failed(frame, failed);
        } else {
            frame.writeByte(READY);
        }
        send(bytes);
        out.flush();
    }

    private static void parameters(DataOutputStream frame, Map<String, String> parameters) throws IOException {
        frame.writeInt(parameters.size());
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text(frame, parameter.getKey());
            text(frame, parameter.getValue());
        }
    }

    private static void row(DataOutputStream frame, Response.ResultRow row) throws IOException {
        frame.writeByte(ROW);
        frame.writeInt(row.values().size());
        for (String value : row.values()) {
            text(frame, value);
        }
    }

    private static void header(DataOutputStream frame, Response.Header header) throws IOException {
        frame.writeByte(HEADER);
        frame.writeInt(header.columns().size());
        for (Response.ColumnHeader column : header.columns()) {
            text(frame, column.name());
            text(frame, column.type());
        }
    }

    private static void failed(DataOutputStream frame, Response.Failed failed) throws IOException {
        Response.DatabaseError error = failed.error();
        frame.writeByte(FAILED);
        text(frame, failed.kind().name());
        text(frame, error.type());
        text(frame, error.subtype());
        text(frame, error.message());
        text(frame, error.name());
        text(frame, error.candidates());
        frame.writeInt(error.position());
    }

    private static void text(DataOutputStream frame, @Nullable String text) throws IOException {
        if (text == null) {
            frame.writeInt(NULL);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        frame.writeInt(bytes.length);
        frame.write(bytes);
    }

    private void send(ByteArrayOutputStream frame) throws IOException {
        out.writeInt(frame.size());
        frame.writeTo(out);
    }
}
