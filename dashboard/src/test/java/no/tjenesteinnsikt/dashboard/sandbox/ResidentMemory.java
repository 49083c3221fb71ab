package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most resident memory that a process has had, by the kernel's own high-water mark. */
final class ResidentMemory {
    private final Path status;
    private final Thread watcher = new Thread(this::watch, "memory");
    private volatile boolean stopped;
    private volatile int peak;

    private ResidentMemory(long pid) {
        this.status = Path.of("/proc/" + pid + "/status");
    }

    static ResidentMemory watch(long pid) {
        ResidentMemory memory = new ResidentMemory(pid);
        memory.read();
        memory.watcher.start();
        return memory;
    }

    /** The peak in MiB. */
    int stop() {
        stopped = true;
        read();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return peak;
    }

    private void watch() {
        try {
            while (!stopped) {
                read();
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .forEach(line -> peak = Math.max(peak, Integer.parseInt(line.replaceAll("\\D", "")) / 1024));
        } catch (IOException | java.io.UncheckedIOException e) {
            // The process is gone: the peak stands.
            return;
        }
    }
}
