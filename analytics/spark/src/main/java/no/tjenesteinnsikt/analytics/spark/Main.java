package no.tjenesteinnsikt.analytics.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The program that the product starts beside itself, and that {@code spark-submit} runs on any cluster. It computes and
 * writes; publishing is left to the product.
 *
 * <p>Standard output has one line for each event: {@code indicator ID DONE OF}, then {@code done SNAPSHOT CATALOGUE}
 * or {@code failed MESSAGE}. The exit code is 0 or 2.
 */
public final class Main {
    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private Main() {}

    /** Runs once and ends the process. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = run(arguments, out);
        out.flush();
        Runtime.getRuntime().exit(code);
    }

    static int run(String[] words, PrintStream out) {
        Arguments arguments = new Arguments();
        CommandLine line = new CommandLine(arguments);
        try {
            line.parseArgs(words);
        } catch (ParameterException e) {
            return failed(out, "Kan ikke bruke argumentene: " + e.getMessage() + ". Se --help.");
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return DONE;
        }
        arguments.parent().ifPresent(Main::endWith);
        return compute(arguments, out);
    }

    private static int compute(Arguments arguments, PrintStream out) {
        try {
            ComputedResults computed = new IndicatorProgram(arguments)
                    .run((id, done, of) -> out.println("indicator " + id + " " + done + " " + of));
            out.println("done " + computed.snapshot() + " " + computed.catalogue());
            return DONE;
        } catch (LakeException | DefinitionException e) {
            return failed(out, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return failed(out, String.valueOf(SparkFailure.stopped(e).getMessage()));
        }
    }

    private static int failed(PrintStream out, String message) {
        out.println("failed " + message.replaceAll("\\R", " "));
        return NOT_DONE;
    }

    /** A program without the one who asked for it has nobody to compute for. */
    private static void endWith(long parent) {
        ProcessHandle process =
                ProcessHandle.of(parent).orElseThrow(() -> new IllegalStateException("Cannot find process " + parent));
        Thread watch = new Thread(() -> {
            process.onExit().join();
            Runtime.getRuntime().halt(NOT_DONE);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
