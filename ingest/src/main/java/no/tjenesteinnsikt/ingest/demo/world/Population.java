package no.tjenesteinnsikt.ingest.demo.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How many people live in each region: real numbers, the same file that the dataset holds. */
public final class Population {
    private final Map<String, Long> persons;

    private Population(Map<String, Long> persons) {
        this.persons = Map.copyOf(persons);
    }

    /** Reads the reference data's table of populations. */
    public static Population read(Path file) {
        Map<String, Long> persons = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : csv) {
                if (record.getField("age_band").equals("all")) {
                    persons.put(
                            record.getField("region_id") + record.getField("year"),
                            Long.valueOf(record.getField("persons")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Population(persons);
    }

    /** The persons in a region on 1 January of a year. */
    public long in(Region region, int year) {
        Long count = persons.get(region.id() + year);
        if (count == null) {
            throw new IllegalArgumentException("Cannot find the population of " + region + " in " + year);
        }
        return count;
    }
}
