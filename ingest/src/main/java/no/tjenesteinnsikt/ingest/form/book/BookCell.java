package no.tjenesteinnsikt.ingest.form.book;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Cell;

/**
 * A cell that a form asks for.
 *
 * @param locator where it is
 * @param cell what stands there
 */
public record BookCell(String locator, Optional<Cell> cell) {
    /** Whether nothing stands there, or only blanks. */
    public boolean isEmpty() {
        return shown().isEmpty();
    }

    /** What stands there as text, without blanks around it. */
    public Optional<String> shown() {
        return cell.map(c -> c.value().text().strip()).filter(text -> !text.isEmpty());
    }
}
