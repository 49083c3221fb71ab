package no.tjenesteinnsikt.ingest.run;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** What holds for every input: the declared exception or none, and at most two seconds of processor time. */
final class Bounds {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Bounds() {}

    /** What reads an input. */
    interface Step {
        void run() throws Exception;
    }

    /** The first time may also load classes, and instrument them where inputs are made: who is slow is tried twice. */
    static void hold(Step step) throws Exception {
        Duration taken = timed(step);
        if (taken.compareTo(LONGEST) > 0) {
            Duration again = timed(step);
            if (again.compareTo(LONGEST) > 0) {
                throw new AssertionError("took " + taken + ", then " + again);
            }
        }
    }

    private static Duration timed(Step step) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        step.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    static void read(FormatReader reader, byte[] content) throws Exception {
        hold(() -> {
            try {
                Content read = reader.read(content);
                if (read.notes().size() > 10_000) {
                    throw new AssertionError("notes without end");
                }
            } catch (UnreadableException e) {
                if (e.what().isBlank() || e.remedy().isBlank() || e.what().contains("\n")) {
                    throw new AssertionError("no reason for people: " + e.getMessage());
                }
            }
        });
    }
}
