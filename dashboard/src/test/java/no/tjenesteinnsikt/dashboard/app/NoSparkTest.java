package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spark is a child process: nothing of it is on the dashboard's class path, nor in what the launcher builds. */
class NoSparkTest {
    private static final List<String> OF_SPARK = List.of("spark", "scala", "hadoop", "parquet", "netty", "arrow");

    @Test
    void the_dashboards_class_path_holds_nothing_of_spark() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = Arrays.stream(whole.split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .map(path -> String.valueOf(path.getFileName()))
                .toList();

        assertThat(jars).anyMatch(name -> name.startsWith("javalin-"));
        assertThat(jars).noneMatch(name -> OF_SPARK.stream().anyMatch(name::contains));
        assertThatThrownBy(() -> Class.forName("org.apache.spark.sql.SparkSession"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_launcher_builds_every_module_but_that_of_spark() throws Exception {
        String modules = Files.readString(Program.ROOT.resolve("pom.xml"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .map(line -> line.replaceAll("</?module>", ""))
                .filter(module -> !module.equals("analytics/spark"))
                .reduce(".", (all, module) -> all + "," + module);

        assertThat(Files.readString(Program.ROOT.resolve("tjenesteinnsikt"))).contains("-pl " + modules + " package");
    }
}
