package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.export.GridFormat;
import no.tjenesteinnsikt.dashboard.sandbox.ExportFormat;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure;
import no.tjenesteinnsikt.dashboard.sandbox.SqlLimits;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import no.tjenesteinnsikt.dashboard.sandbox.SqlStatement;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one read-only statement, in the same worker processes as the page. */
@Command(name = "sql", description = "Kjører én spørring mot datasettet. Spørringen kan bare lese.")
final class SqlCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "SPØRRING", description = "Én spørring i SQL.")
    private String sql = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table, csv eller json. Ellers table.")
    private GridFormat format = GridFormat.TABLE;

    @Option(
            names = "--parameter",
            paramLabel = "NAVN=VERDI",
            description = "Verdien av $NAVN i spørringen; tom betyr NULL. Kan gjentas.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            description = "Skriver alle radene til en fil uten radgrense: .csv, .json eller .parquet.")
    private @Nullable Path output;

    SqlCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Job job = root.job();
        DatasetFolder folder = job.published();
        Edition edition = folder.requirePublished();
        Path database = RoleDatabase.ensure(folder, edition, Role.PUBLIC, folder.result(edition.result()));
        try (SqlService service =
                        new SqlService(Workers.installation(job.settings()), SqlLimits.DEFAULT, SqlService.Spare.NONE);
                SqlSession session = service.open()) {
            SqlStatement statement = new SqlStatement(sql, parameters);
            return output == null
                    ? show(session.run(database, statement), job.console())
                    : export(session, database, statement, output, job.console());
        } catch (IllegalArgumentException e) {
            job.console()
                    .err()
                    .println("Kan ikke bruke navnene på parametrene: skriv dem som i spørringen, uten dollartegn.");
            return CommandLineInterface.NOT_DONE;
        }
    }

    /** A file is there whole or not at all. */
    private int export(SqlSession session, Path database, SqlStatement statement, Path file, Console console)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        Optional<ExportFormat> wanted = ExportFormat.of(name.substring(name.lastIndexOf('.') + 1));
        if (wanted.isEmpty()) {
            console.err()
                    .println("Kan ikke skrive " + file + ": velg en fil som slutter på .csv, .json eller .parquet.");
            return CommandLineInterface.NOT_DONE;
        }
        Path part = file.resolveSibling(name + ".part");
        try {
            Optional<SqlFailure> failure = session.export(
                    database,
                    statement,
                    wanted.get(),
                    bytes -> Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING));
            if (failure.isPresent()) {
                console.err().println(failure.get().message());
                return CommandLineInterface.NOT_DONE;
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return CommandLineInterface.DONE;
        } catch (IOException e) {
            console.err().println("Kan ikke skrive " + file + ": se at mappen finnes og kan skrives.");
            return CommandLineInterface.NOT_DONE;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private int show(SqlAnswer answer, Console console) throws IOException {
        if (answer instanceof SqlFailure failure) {
            console.err().println(failure.message());
            return CommandLineInterface.NOT_DONE;
        }
        SqlResult result = (SqlResult) answer;
        format.write(result.grid(), console.out());
        result.cutNote().ifPresent(console.err()::println);
        return result.cut() == SqlResult.Cut.NONE ? CommandLineInterface.DONE : CommandLineInterface.PARTLY;
    }
}
