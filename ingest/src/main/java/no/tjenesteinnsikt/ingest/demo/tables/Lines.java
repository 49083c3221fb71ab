package no.tjenesteinnsikt.ingest.demo.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.planted.Facts;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.demo.world.Service;

/** A file with one figure or statement a line, as people copy them out of reports; the first line names the columns. */
final class Lines {
    private final Facts facts;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    Lines(String path, String... header) {
        this.facts = Facts.in(path);
        csv.writeRecord(header);
    }

    Facts facts() {
        return facts;
    }

    /** A line about a service, which it names. */
    void write(Service service, String... fields) {
        List<String> all = new ArrayList<>(List.of(service.wholeName()));
        all.addAll(List.of(fields));
        csv.writeRecord(all);
        if (named.add(service.id())) {
            facts.plantName(service.id(), service.name(), service.kind().code(), service.field());
        }
    }

    /** A line that its reader has to leave out, and the remark that it then makes. */
    void writeBad(String remark, Service service, String... fields) {
        write(service, fields);
        remarks.add(remark);
    }

    /** Puts the file on the shelf, unless it has no lines. */
    void putOn(Shelf shelf) {
        if (named.isEmpty()) {
            return;
        }
        TableFile.flush(csv);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        shelf.put(new MadeDocument(facts.document(), () -> bytes, facts.rows(), remarks));
    }
}
