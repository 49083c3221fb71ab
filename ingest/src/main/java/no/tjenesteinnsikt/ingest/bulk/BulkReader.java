package no.tjenesteinnsikt.ingest.bulk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.document.CsvTable;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads large CSV files of one table into a stage, with the rows, findings and places that the form gives. */
public final class BulkReader {
    private static final int LONGEST_HEADER = 8192;
    private static final String SEPARATORS = ",;\t";

    private final Supplier<BulkStage> stage;
    private final Path folder;

    /**
     * A reader.
     *
     * @param stage opens what holds the rows, when it is needed
     * @param folder where it may write; removed by whoever made it
     */
    public BulkReader(Supplier<BulkStage> stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /** The form of a file by its first line, where its records can be read one by one. */
    public static Optional<RecordForm> formOf(Path file) throws IOException {
        return RecordForm.of(CsvTable.headerOf(new TextDocument("", "", List.of(new Line(1, firstLine(file))))));
    }

    private static String firstLine(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] start = in.readNBytes(LONGEST_HEADER);
            String text = new String(start, StandardCharsets.UTF_8);
            int mark = text.startsWith("\uFEFF") ? 1 : 0;
            int end = mark;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end == text.length() ? "" : text.substring(mark, end);
        }
    }

    private static char separator(RecordForm form, String header) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (header.indexOf(SEPARATORS.charAt(i)) >= 0) {
                return SEPARATORS.charAt(i);
            }
        }
        throw new IllegalArgumentException("Cannot part " + form.header());
    }

    /**
     * Goes once through a file.
     *
     * @param file the file
     * @param form what {@link #formOf} gave for it
     * @param copy where a copy of it goes; empty where it lies at its place already
     */
    public BulkFile scan(Path file, RecordForm form, Optional<Path> copy) {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out =
                        copy.isPresent() ? Files.newOutputStream(copy.get()) : OutputStream.nullOutputStream()) {
            char separator = separator(form, firstLine(file));
            FileScan scan = FileScanner.scan(in, out, separator, form.header().size());
            return new BulkFile(copy.orElse(file), form, separator, scan);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Takes the rows of a file.
     *
     * @param shownName its name for people
     */
    public BulkReading read(BulkFile file, String shownName) {
        FileScan scan = file.scan();
        Optional<String> refused = scan.unreadable()
                .or(() -> scan.map().oddCount() > LineMap.MOST_ODD
                        ? Optional.of("har for mange linjer som ikke er én rad hver")
                        : Optional.empty());
        if (refused.isPresent()) {
            return rejected(file, refusal(file.sourceId(), shownName, refused.get()));
        }
        try {
            return take(file, shownName);
        } catch (IOException e) {
            throw failed(file.place(), e);
        }
    }

    private BulkReading take(BulkFile file, String shownName) throws IOException {
        FileScan scan = file.scan();
        try (FormJudge judge =
                new FormJudge(file.form(), file.sourceId(), file.separator(), file.place(), scan.map())) {
            PlainCsv csv = plain(file);
            long rows = csv.lines() == 0 ? 0 : stage.get().load(csv, file.form(), file.sourceId(), judge);
            List<Finding> findings = new ArrayList<>(judge.kept());
            scan.fault().ifPresent(fault -> findings.add(fault(file.sourceId(), fault, scan.lines())));
            return new BulkReading(
                    file.form().table(),
                    Reading.accepted(List.of(), findings),
                    rows,
                    judge.all() + scan.fault().stream().count());
        } catch (BadTextException e) {
            return rejected(file, BadByte.find(file.place(), file.sourceId(), shownName));
        }
    }

    private static LakeException failed(Path file, IOException e) {
        return new LakeException(
                LakeException.Reason.CANNOT_WRITE,
                "Kan ikke lese «" + LakeException.printable(file.toString())
                        + "» eller skrive en kopi: se at filen kan leses og at disken har plass, og prøv igjen.",
                e);
    }

    private PlainCsv plain(BulkFile file) throws IOException {
        FileScan scan = file.scan();
        if (scan.map().oddCount() > 0 || scan.fault().isPresent()) {
            int width = file.form().header().size();
            return PlainCopy.write(file.place(), scan, file.separator(), width, folder.resolve("plain.csv"));
        }
        int before = scan.headerLines();
        String end = scan.lineEnd().text();
        return new PlainCsv(file.place(), before, before + 1, scan.lines() - before, file.separator(), end);
    }

    private static BulkReading rejected(BulkFile file, Finding reason) {
        return new BulkReading(file.form().table(), Reading.rejected(reason), 0, 1);
    }

    private static Finding refusal(String sourceId, String name, String what) {
        return new Finding(
                sourceId,
                Severity.ERROR,
                "not_text",
                "Filen «" + LakeException.printable(name) + "» " + what + ".",
                "Lagre innholdet som ren tekst i UTF-8.",
                "L1");
    }

    private static Finding fault(String sourceId, FileScan.Fault fault, int lastLine) {
        return new Finding(
                sourceId,
                Severity.ERROR,
                "csv_quotes",
                "Kan ikke lese CSV-filen fra linje " + fault.line() + ": et anførselstegn er ikke avsluttet riktig.",
                "Sett anførselstegn rundt hele feltet, og skriv anførselstegn inni feltet to ganger.",
                TextPlace.lines(fault.line(), lastLine).locator());
    }
}
