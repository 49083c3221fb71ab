package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.sandbox.wire.FrameWriter;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Request;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Completeness;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Failed;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;
import org.jspecify.annotations.Nullable;

/** Writes a result until it ends or one of the limits is reached. */
final class ResultSender {
    private final FrameWriter out;
    private final Request.Query query;

    ResultSender(FrameWriter out, Request.Query query) {
        this.out = out;
        this.query = query;
    }

    /** Writes header, rows and end; or returns why the result can't be sent. */
    @Nullable Failed send(ResultSet result) throws SQLException, IOException {
        Response.Header header = QueryRunner.header(result.getMetaData());
        out.write(header);
        int columns = header.columns().size();
        long bytes = 0;
        int rows = 0;
        while (result.next()) {
            if (rows == query.rows()) {
                return end(Completeness.CUT_AT_ROWS);
            }
            List<@Nullable String> row = row(result, columns);
            for (String value : row) {
                bytes += Integer.BYTES + ValueText.bytes(value);
            }
            if (bytes > query.bytes()) {
                return rows == 0 ? new Failed(Kind.TOO_LARGE, DatabaseError.NONE) : end(Completeness.CUT_AT_BYTES);
            }
            out.write(new Response.ResultRow(row));
            rows++;
        }
        return end(Completeness.WHOLE);
    }

    private @Nullable Failed end(Completeness completeness) throws IOException {
        out.write(new Response.End(completeness));
        return null;
    }

    private static List<@Nullable String> row(ResultSet result, int columns) throws SQLException {
        List<@Nullable String> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            row.add(ValueText.of(result.getObject(i)));
        }
        return row;
    }
}
