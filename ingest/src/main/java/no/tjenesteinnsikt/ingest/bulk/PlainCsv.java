package no.tjenesteinnsikt.ingest.bulk;

import java.nio.file.Path;

/**
 * A CSV file that is as plain as can be: each line is one record of the expected width with the same line end.
 *
 * @param file where it lies
 * @param skipped how many lines stand before the first record
 * @param firstLine the number of the first record's line in the document
 * @param lines how many records there are
 * @param separator what parts the fields
 * @param lineEnd the characters at the end of each line
 */
public record PlainCsv(Path file, int skipped, int firstLine, int lines, char separator, String lineEnd) {}
