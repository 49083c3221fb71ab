package no.tjenesteinnsikt.dashboard.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.export.GridXlsx;
import no.tjenesteinnsikt.dashboard.sandbox.ExportFormat;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import org.jspecify.annotations.Nullable;

/** Whole results as files: what the engine writes is handed on while it comes; only workbooks are made here. */
final class QueryExports {
    private static final String XLSX = "xlsx";
    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ABORT = -1;
    /** As much as a pipe holds: smaller pieces wake the writer more often. */
    private static final int PIPE_BYTES = 1 << 16;

    private final QueryDesk desk;

    QueryExports(QueryDesk desk) {
        this.desk = desk;
    }

    /** Sends the file, or says why there is none. One that breaks off is never ended as if it were whole. */
    Optional<SqlFailure> send(Context context, PageRequest request, SqlSession session, QueryApi.Ask ask)
            throws IOException {
        Path database = desk.database().apply(request.data());
        if (ask.format().equals(XLSX)) {
            return workbook(context, request, session, ask);
        }
        Optional<ExportFormat> format = ExportFormat.of(ask.format());
        if (format.isEmpty()) {
            return Optional.of(new SqlFailure(
                    SqlFailure.Code.INVALID,
                    "Kan ikke skrive formatet «" + ask.format().replaceAll("[^a-z0-9]", "")
                            + "»: velg csv, json, parquet eller xlsx.",
                    Optional.empty()));
        }
        Optional<SqlFailure> failure = session.export(
                database, ask.statement(), format.get(), bytes -> copy(context, request, format.get(), bytes));
        return brokenOff(context, failure);
    }

    private static void copy(Context context, PageRequest request, ExportFormat format, InputStream bytes)
            throws IOException {
        int first = bytes.read();
        if (first < 0) {
            return;
        }
        name(context, request, format.id(), format.mediaType());
        OutputStream out = context.res().getOutputStream();
        out.write(first);
        byte[] buffer = new byte[PIPE_BYTES];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            out.write(buffer, 0, read);
        }
        out.flush();
    }

    private static void name(Context context, PageRequest request, String ending, String mediaType) {
        String name = "sporring-" + request.data().folder().name().value() + "-"
                + request.data().edition().snapshot() + "." + ending;
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(mediaType);
    }

    private static Optional<SqlFailure> brokenOff(Context context, Optional<SqlFailure> failure) throws IOException {
        if (failure.isPresent() && context.res().isCommitted()) {
            context.res().sendError(ABORT);
            return Optional.empty();
        }
        return failure;
    }

    private Optional<SqlFailure> workbook(Context context, PageRequest request, SqlSession session, QueryApi.Ask ask)
            throws IOException {
        Path database = desk.database().apply(request.data());
        SqlAnswer answer = session.run(database, ask.statement());
        if (answer instanceof SqlFailure failure) {
            return Optional.of(failure);
        }
        SqlResult result = (SqlResult) answer;
        name(context, request, XLSX, XLSX_TYPE);
        Optional<SqlFailure> failure = Optional.empty();
        try (GridXlsx book =
                new GridXlsx(context.res().getOutputStream(), result.grid().headings())) {
            if (result.cut() == SqlResult.Cut.NONE) {
                for (List<@Nullable String> row : result.rows()) {
                    book.row(row);
                }
            } else {
                failure = session.export(database, ask.statement(), ExportFormat.CSV, bytes -> rows(bytes, book));
            }
            book.finish(facts(request, ask));
        }
        return brokenOff(context, failure);
    }

    private static void rows(InputStream bytes, GridXlsx book) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            boolean heading = true;
            for (CsvRecord record : csv) {
                if (!heading) {
                    book.row(values(record));
                }
                heading = false;
            }
        }
    }

    private static List<@Nullable String> values(CsvRecord record) {
        List<@Nullable String> values = new ArrayList<>();
        for (String field : record.getFields()) {
            values.add(field.isEmpty() ? null : field);
        }
        return values;
    }

    private static List<List<String>> facts(PageRequest request, QueryApi.Ask ask) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Datasett", request.data().folder().name().value()));
        facts.add(List.of("Datautgave", request.data().edition().result()));
        facts.add(List.of("Spørring", ask.statement().sql()));
        ask.statement().parameters().forEach((name, value) -> facts.add(List.of("$" + name, value)));
        facts.add(List.of("Laget med", "Tjenesteinnsikt, Egne spørringer"));
        return facts;
    }
}
