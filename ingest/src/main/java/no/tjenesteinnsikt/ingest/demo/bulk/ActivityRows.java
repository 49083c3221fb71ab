package no.tjenesteinnsikt.ingest.demo.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Services;
import no.tjenesteinnsikt.ingest.demo.written.Notice;

/**
 * Many activities of the constructed services, in one table file for each report year. Row n says the same every time:
 * all of it comes from a hash of the seed and n. They are for measuring: a real service has some dozens in a year.
 *
 * @param seed where all chance comes from
 * @param rows how many rows in all
 */
public record ActivityRows(long seed, long rows) {
    private static final String HEADER =
            "service_id,report_year,activity_type,region_id,audience,title,quantity,unit,original\n";
    private static final List<String> TYPES = List.of(
            "article",
            "doctorate",
            "research_project",
            "teaching",
            "clinical_activity",
            "dissemination",
            "quality_tool");
    /** The last is of no region. */
    private static final List<String> REGIONS = List.of("nord", "midt", "vest", "sor_ost", "");

    private static final List<String> AUDIENCES =
            List.of("Spesialisthelsetjenesten", "Kommunene", "Pasienter og pårørende", "Studenter");
    private static final int YEARS = Scope.LAST_YEAR - Scope.FIRST_YEAR + 1;
    private static final int BUFFER = 1 << 16;
    private static final int LARGEST = 4000;

    /**
     * Writes the files.
     *
     * @param folder made where it is not there
     * @param progress hears the name of each file
     */
    public void write(Path folder, Consumer<String> progress) {
        List<Service> services = Services.of(Draw.of(seed));
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < YEARS; i++) {
                int year = Scope.FIRST_YEAR + i;
                String name = "aktivitet-" + year + ".csv";
                progress.accept(name);
                List<String> ids = services.stream()
                        .filter(service -> service.reportsOn(year))
                        .map(Service::id)
                        .toList();
                write(folder.resolve(name), year, ids, rows * i / YEARS, rows * (i + 1) / YEARS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, int year, List<String> services, long from, long to) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER)) {
            out.write(HEADER);
            StringBuilder row = new StringBuilder();
            for (long n = from; n < to; n++) {
                row.setLength(0);
                add(row, n, year, services);
                out.append(row);
            }
        }
    }

    private void add(StringBuilder row, long n, int year, List<String> services) {
        long hash = mixed(seed + n * 0x9E3779B97F4A7C15L);
        row.append(services.get(part(hash, 0, services.size())))
                .append(',')
                .append(year)
                .append(',');
        row.append(TYPES.get(part(hash, 10, TYPES.size()))).append(',');
        row.append(REGIONS.get(part(hash, 17, REGIONS.size()))).append(',');
        row.append(AUDIENCES.get(part(hash, 24, AUDIENCES.size())))
                .append(",Konstruert aktivitet ")
                .append(n);
        row.append(',').append(part(hash, 31, LARGEST)).append('.').append(part(hash, 45, 10));
        row.append(",timer,").append(Notice.BOKMAAL).append('\n');
    }

    private static int part(long hash, int shift, int below) {
        return (int) ((hash >>> shift & 0xFFFFF) % below);
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood, 2014), which spreads neighbouring numbers evenly. */
    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
