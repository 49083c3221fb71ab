package no.tjenesteinnsikt.ingest.bulk;

import java.util.Optional;

/**
 * What one pass over the bytes of a CSV file found.
 *
 * @param sha256 the checksum of the content
 * @param bytes its size
 * @param lines how many lines it has
 * @param headerLines the lines up to and with the header
 * @param start the byte behind the header
 * @param lineEnd how the header's line ends; another end makes a record an odd one
 * @param map where lines and odd records lie
 * @param fault the first line of the record from which on the file can't be read
 * @param unreadable why the content is no text at all
 */
record FileScan(
        String sha256,
        long bytes,
        int lines,
        int headerLines,
        long start,
        LineEnd lineEnd,
        LineMap map,
        Optional<Fault> fault,
        Optional<String> unreadable) {

    /** How a line ends. */
    enum LineEnd {
        LF("\n"),
        CRLF("\r\n"),
        CR("\r"),
        NONE("\n");

        private final String text;

        LineEnd(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * Where quotes stop making sense.
     *
     * @param line the line after the last record that could be read
     * @param recordLine the first line of the record that can't
     * @param start its first byte
     */
    record Fault(int line, int recordLine, long start) {}
}
