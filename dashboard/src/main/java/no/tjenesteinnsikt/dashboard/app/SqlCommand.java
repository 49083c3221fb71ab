package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.export.GridFormat;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.SqlAnswer;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure;
import no.tjenesteinnsikt.dashboard.sandbox.SqlLimits;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
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
            return show(session.run(database, sql), job.console());
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
