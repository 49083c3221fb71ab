package no.tjenesteinnsikt.ingest.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.guard.BinaryFormat;
import no.tjenesteinnsikt.ingest.document.guard.GuardLimits;
import no.tjenesteinnsikt.ingest.document.guard.GuardedReader;
import no.tjenesteinnsikt.ingest.document.html.HtmlReader;
import no.tjenesteinnsikt.ingest.document.zip.OfficeParts;
import no.tjenesteinnsikt.ingest.document.zip.ZipDirectory;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens a file's bytes as a text with numbered lines, or as a workbook. What it is follows from its content; its name is
 * kept for people.
 *
 * <p>A line of a text ends with LF, CRLF or a lone CR. A form feed ends no line: it is one character of the line it
 * stands in, and blank, so that the lines and characters are those that an editor shows. A page of a PDF ends with one.
 *
 * <p>PDF files and Office documents are read in a process of their own, which is started when the first one comes and
 * ends with {@link #close}.
 */
public final class DocumentOpener implements AutoCloseable {
    /** The largest file that is opened. */
    public static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private static final int LARGEST_PAGE = 8 * 1024 * 1024;
    private static final int HTML_START = 4096;
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");

    private final GuardedReader guarded;

    public DocumentOpener() {
        this(GuardLimits.DEFAULT);
    }

    /** Opens within limits. */
    public DocumentOpener(GuardLimits limits) {
        guarded = new GuardedReader(limits);
    }

    /** Opens what was read from a file. The name never decides what the file is. */
    public Opened open(byte[] content, String fileName) {
        Checksum checksum = Checksum.of(content);
        Attempt attempt = new Attempt(checksum, fileName);
        try {
            return attempt.open(content);
        } catch (UnreadableException e) {
            return attempt.refused(e);
        }
    }

    /** The finding that says why a file was refused. */
    public static Finding reason(String sourceId, String fileName, UnreadableException why) {
        return new Finding(
                sourceId,
                Severity.ERROR,
                why.code(),
                "Filen «" + LakeException.printable(fileName) + "» " + why.what() + ".",
                why.remedy() + ".",
                why.locator());
    }

    @Override
    public void close() {
        guarded.close();
    }

    /** The opening of one file. */
    private final class Attempt {
        private final Checksum checksum;
        private final String fileName;
        private String mediaType = "application/octet-stream";

        Attempt(Checksum checksum, String fileName) {
            this.checksum = checksum;
            this.fileName = fileName;
        }

        Opened open(byte[] content) throws UnreadableException {
            if (content.length > LARGEST_BYTES) {
                throw tooLarge(content.length);
            }
            Optional<FileFormat> format = FileFormat.of(content);
            if (format.isPresent()) {
                mediaType = format.get().mediaType();
                return binary(format.get(), content);
            }
            refuseNul(content);
            mediaType = "text/plain";
            return text(DecodedText.of(content));
        }

        Opened refused(UnreadableException why) {
            return new Opened.Refused(checksum, mediaType, reason(checksum.sourceId(), fileName, why));
        }

        private Opened binary(FileFormat format, byte[] content) throws UnreadableException {
            return switch (format) {
                case PDF -> guarded(BinaryFormat.PDF, content);
                case ZIP -> office(content);
                case OLD_OFFICE -> throw oldOffice(content);
                default ->
                    throw new UnreadableException(
                            "not_readable",
                            "er " + format.words() + ", som ikke kan leses",
                            "Lagre innholdet som PDF, Word, Excel, CSV eller ren tekst");
            };
        }

        private Opened office(byte[] content) throws UnreadableException {
            OfficeParts.Kind kind = kind(content);
            return switch (kind) {
                case DOCUMENT -> guarded(BinaryFormat.DOCX, content);
                case WORKBOOK -> guarded(BinaryFormat.XLSX, content);
                default ->
                    throw new UnreadableException(
                            "not_readable",
                            kind == OfficeParts.Kind.ARCHIVE
                                    ? "er et arkiv inni et annet arkiv"
                                    : "er en Office-fil som verken er et Word-dokument eller en arbeidsbok",
                            kind == OfficeParts.Kind.ARCHIVE
                                    ? "Pakk ut det innerste arkivet, og legg inn filene"
                                    : "Lagre innholdet som PDF, Word eller Excel");
            };
        }

        private OfficeParts.Kind kind(byte[] content) throws UnreadableException {
            try {
                return OfficeParts.kind(ZipDirectory.of(new SeekableInMemoryByteChannel(content)));
            } catch (IOException e) {
                throw UnreadableException.damaged("ZIP- eller Office-filen", e);
            }
        }

        private Opened guarded(BinaryFormat format, byte[] content) throws UnreadableException {
            mediaType = format.mediaType();
            Content read = guarded.read(format, content);
            if (read instanceof Content.Book book) {
                List<TextDocument> sheets = new ArrayList<>();
                for (Sheet sheet : book.workbook().sheets()) {
                    if (!sheet.rows().isEmpty()) {
                        sheets.add(document(SheetText.of(sheet)));
                    }
                }
                return new Opened.Book(checksum, mediaType, book.workbook(), sheets, findings(read.notes()));
            }
            return new Opened.Text(
                    checksum, mediaType, document(((Content.Text) read).lines()), findings(read.notes()));
        }

        private Opened text(DecodedText decoded) throws UnreadableException {
            String text = decoded.text();
            if (text.chars().allMatch(Line::isBlank)) {
                throw empty();
            }
            if (HTML.matcher(text.substring(0, Math.min(HTML_START, text.length())))
                    .matches()) {
                mediaType = "text/html";
                return new Opened.Text(checksum, mediaType, document(page(text)), findings(decoded.notes()));
            }
            TextLimits.require(text);
            TextDocument document = document(lines(text));
            mediaType = CsvTable.looksLikeCsv(document) ? "text/csv" : "text/plain";
            return new Opened.Text(checksum, mediaType, document, findings(decoded.notes()));
        }

        private List<Line> page(String text) throws UnreadableException {
            if (text.length() > LARGEST_PAGE) {
                throw UnreadableException.tooLarge("er en nettside på mer enn " + LARGEST_PAGE + " tegn");
            }
            List<Line> lines = HtmlReader.read(text);
            if (lines.isEmpty()) {
                throw empty();
            }
            return lines;
        }

        private TextDocument document(List<Line> lines) {
            return new TextDocument(checksum.sourceId(), fileName, lines);
        }

        private List<Finding> findings(List<Note> notes) {
            List<Finding> findings = new ArrayList<>();
            notes.forEach(note -> findings.add(note.of(checksum.sourceId())));
            if (!FileFormat.fits(fileName, mediaType)) {
                findings.add(new Finding(
                        checksum.sourceId(),
                        Severity.LOOK,
                        "name_and_content_differ",
                        "Navnet «" + LakeException.printable(fileName) + "» passer ikke til innholdet, som er lest som "
                                + mediaType + ".",
                        "Se at det er riktig fil, og gi den et navn som passer.",
                        "L1"));
            }
            return findings;
        }
    }

    /** Why a file of that size is not opened. */
    public static UnreadableException tooLarge(long bytes) {
        return new UnreadableException(
                "file_too_large",
                "er for stor: " + bytes + " byte, grensen er " + LARGEST_BYTES,
                "Del filen i mindre filer");
    }

    private static UnreadableException empty() {
        return new UnreadableException("empty_file", "er tom", "Legg inn filen på nytt med innhold");
    }

    private static void refuseNul(byte[] content) throws UnreadableException {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                throw new UnreadableException(
                        "not_text",
                        "er ikke en tekstfil: byte " + (i + 1) + " er NUL",
                        "Lagre innholdet som ren tekst i UTF-8");
            }
        }
    }

    /** An Office document with a password lies in a container of the older kind. */
    private static UnreadableException oldOffice(byte[] content) {
        StringBuilder wide = new StringBuilder();
        "EncryptedPackage".chars().forEach(c -> wide.append((char) c).append('\0'));
        boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains(wide);
        return encrypted
                ? UnreadableException.encrypted()
                : new UnreadableException(
                        "old_office",
                        "er en eldre Office-fil, som ikke kan leses",
                        "Lagre den som .docx eller .xlsx, og legg den inn igjen");
    }

    private static List<Line> lines(String text) {
        String[] parts = LINE_END.split(text, -1);
        int count = parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(new Line(i + 1, parts[i]));
        }
        return lines;
    }
}
