package no.tjenesteinnsikt.dashboard.view.group;

import java.util.List;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;

/**
 * A reference group in a year.
 *
 * @param service whose it is
 * @param form the form of its feedback
 * @param formName the form in words
 * @param seats one for each column
 */
public record GroupOfYear(NamedService service, String form, String formName, List<Seat> seats) {
    public GroupOfYear {
        seats = List.copyOf(seats);
    }

    /** The seat of a column. */
    public Seat seat(String column) {
        return seats.stream()
                .filter(seat -> seat.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find seat " + column));
    }
}
