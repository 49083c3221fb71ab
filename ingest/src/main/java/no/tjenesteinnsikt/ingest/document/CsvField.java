package no.tjenesteinnsikt.ingest.document;

import java.util.Optional;

/**
 * One cell of a CSV file.
 *
 * @param value its text; empty for NULL, which is a cell without characters and without quotes
 * @param place its characters, without the quotes around them; the whole line for a cell without characters at its end
 */
public record CsvField(Optional<String> value, TextPlace place) {}
