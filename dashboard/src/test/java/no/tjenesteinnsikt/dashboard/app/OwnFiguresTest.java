package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own figures and percentages, from the file to the verdict. */
class OwnFiguresTest {
    @Test
    void a_percentage_is_held_against_the_figures_of_the_same_file_folder(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        Path files = Files.createDirectory(folder.resolve("filer"));
        Files.writeString(files.resolve("a.txt"), """
                service,code,year,region,measure,value,source,note
                fjellmedisin,NK-1,2014,HV,patients treated,75,eksempel.no/2021,round figures; baseline
                fjellmedisin,NK-1,2021,HV,patients treated,1273,eksempel.no/2021,
                fjellmedisin,NK-1,2014,HMN,patients treated,50,eksempel.no/2021,
                fjellmedisin,NK-1,2021,HMN,patients treated,400,eksempel.no/2021,
                """);
        Files.writeString(files.resolve("b.txt"), """
                service,code,report_year,region,statement,published_value,unit,from_year,to_year,measure,source
                fjellmedisin,NK-1,2021,HV,change,1600,percent,2014,2021,patients treated,eksempel.no/2021
                fjellmedisin,NK-1,2021,HMN,change,700,percent,2014,2021,patients treated,eksempel.no/2021
                fjellmedisin,NK-1,2021,HN,change,3,percent,2014,2021,patients treated,eksempel.no/2021
                """);
        Program program = new Program(home);

        Program.Ran ingest = program.run("ingest", files.toString(), "--dataset", "mine");
        assertThat(ingest.code()).as(ingest.out() + ingest.err()).isZero();
        String verdicts = program.run(
                        "sql",
                        "--dataset",
                        "mine",
                        "--format",
                        "csv",
                        "select r.figure_id, r.computed_text, r.verdict from reconciliation r order by r.figure_id")
                .out();
        assertThat(verdicts.lines())
                .containsExactly(
                        "figure_id,computed_text,verdict",
                        "fjellmedisin-2021-midt-patients-treated-2014-2021,700,agrees",
                        "fjellmedisin-2021-nord-patients-treated-2014-2021,,cannot_be_computed",
                        "fjellmedisin-2021-vest-patients-treated-2014-2021,1597,differs");
        assertThat(program.run(
                                "sql",
                                "--dataset",
                                "mine",
                                "--format",
                                "csv",
                                "select severity, code from finding order by code")
                        .out()
                        .lines())
                .as("the figures are round; that both files spell the name is no remark")
                .containsExactly("severity,code", "look,figures_round");
    }
}
