package no.tjenesteinnsikt.ingest.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** One row as bytes and back, without loss: every value is the text that its type writes. */
final class RowFormat {
    private static final int NONE = -1;

    private RowFormat() {}

    static void write(DataOutputStream out, Row row) throws IOException {
        out.writeUTF(row.table().name());
        for (Object value : row.values()) {
            if (value == null) {
                out.writeInt(NONE);
            } else {
                byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }

    static Row read(DataInputStream in) throws IOException {
        Table table = Schema.table(in.readUTF());
        List<@Nullable Object> values = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            int length = in.readInt();
            values.add(
                    length == NONE
                            ? null
                            : column.type().value(new String(in.readNBytes(length), StandardCharsets.UTF_8)));
        }
        return new Row(table, values);
    }
}
