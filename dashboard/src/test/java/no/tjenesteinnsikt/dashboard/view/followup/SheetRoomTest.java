package no.tjenesteinnsikt.dashboard.view.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.tjenesteinnsikt.dashboard.view.followup.SheetRoom.Wanted;
import org.junit.jupiter.api.Test;

/** How much of each list stands on a sheet. */
class SheetRoomTest {
    private static final Wanted SHORT = new Wanted("Tåkeplager", "Lever en plan.");
    private static final Wanted LONG = new Wanted("Tåkeplager", "x".repeat(180));

    @Test
    void everythingStandsOnTheSheetWhereThereIsLittle() {
        SheetRoom room = SheetRoom.of(many(SHORT, 8), many(SHORT, 4), many(SHORT, 6));
        assertThat(room).isEqualTo(new SheetRoom(8, 4, 6));
    }

    @Test
    void eachListHasRoomWhereAllHaveTooMuch() {
        SheetRoom room = SheetRoom.of(many(LONG, 60), many(LONG, 60), many(LONG, 60));
        assertThat(room.before()).isBetween(4, 6);
        assertThat(room.points()).isBetween(2, 4);
        assertThat(room.concerns()).isBetween(3, 5);
    }

    @Test
    void aListTakesTheRoomThatTheOthersDoNotNeed() {
        int alone = SheetRoom.of(List.of(), List.of(), many(SHORT, 60)).concerns();
        int beside =
                SheetRoom.of(many(SHORT, 60), many(SHORT, 60), many(SHORT, 60)).concerns();
        assertThat(alone).isEqualTo(28).isGreaterThan(beside);
    }

    private static List<Wanted> many(Wanted line, int count) {
        return Collections.nCopies(count, line);
    }
}
