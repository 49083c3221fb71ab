package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Reads a row of answers: 1 is yes, 2 is no, and the last two numbers are the printed totals, where it has them. */
final class AnswerRow {
    private final ScannedRow row;
    private final int columns;
    private final Doubts doubts;

    private AnswerRow(ScannedRow row, int columns, Doubts doubts) {
        this.row = row;
        this.columns = columns;
        this.doubts = doubts;
    }

    /** One way in which the tokens can be cells and totals. */
    private record Way(List<Token> cells, Optional<List<Token>> totals) {
        boolean isConfirmed() {
            return totals.filter(t -> Totals.of(t).agreeWith(cells)).isPresent();
        }

        boolean isWhole() {
            return cells.stream().allMatch(c -> Totals.isAnswer(c.text()));
        }

        List<String> texts() {
            return cells.stream().map(Token::text).toList();
        }
    }

    static ReadRow<String> read(ScannedRow row, int columns, Doubts doubts) {
        return new AnswerRow(row, columns, doubts).read();
    }

    private ReadRow<String> read() {
        List<Way> ways =
                row.ways().stream().map(this::way).flatMap(Optional::stream).toList();
        List<Way> confirmed = ways.stream().filter(Way::isConfirmed).toList();
        List<Way> best = confirmed.isEmpty() ? ways : confirmed;
        if (best.isEmpty()) {
            String expected = columns + " svar, med eller uten to summer,";
            Finding why = doubts.columnCount(row, row.tokens().size(), expected);
            return ReadRow.unknown(columns, row.place().locator(), why);
        }
        if (best.stream().map(Way::texts).distinct().count() > 1) {
            return ReadRow.unknown(columns, row.place().locator(), doubts.ambiguous(row));
        }
        return cells(best.get(0));
    }

    /** The cells and totals, where their number and the totals leave no doubt which token is which column. */
    private Optional<Way> way(List<Token> tokens) {
        if (tokens.size() == columns) {
            Way way = new Way(tokens, Optional.empty());
            return isCertainWithoutTotals(way) ? Optional.of(way) : Optional.empty();
        }
        if (tokens.size() != columns + 2) {
            return Optional.empty();
        }
        Way way = new Way(tokens.subList(0, columns), Optional.of(tokens.subList(columns, columns + 2)));
        return isCertainWithTotals(way) ? Optional.of(way) : Optional.empty();
    }

    /** The last two cells must be answers, and must not be able to be totals, with two columns lost. */
    private boolean isCertainWithoutTotals(Way way) {
        boolean room = columns >= 2;
        boolean answersLast =
                room && way.cells().subList(columns - 2, columns).stream().allMatch(c -> Totals.isAnswer(c.text()));
        return answersLast && !Totals.of(way.cells()).addUpTo(columns);
    }

    /**
     * With a cell that cannot be read, only totals that leave room for just that cell show that no column is lost. With
     * whole cells, totals that do not agree are still totals when they cannot be answers.
     */
    private boolean isCertainWithTotals(Way way) {
        Totals totals = Totals.of(way.totals().orElseThrow());
        return way.isWhole()
                ? totals.addUpTo(columns) || totals.areNoAnswers()
                : totals.leaveRoomFor(way.cells()) && !mayHaveTotalsBefore(way);
    }

    /** Whether the last cell and the first total could be the totals, with a column lost and a stray number after. */
    private boolean mayHaveTotalsBefore(Way way) {
        List<Token> before =
                List.of(way.cells().get(columns - 1), way.totals().orElseThrow().get(0));
        return Totals.of(before).addUpTo(columns) || Totals.of(before).addUpTo(columns - 1);
    }

    private ReadRow<String> cells(Way way) {
        List<Stated<String>> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Token token : way.cells()) {
            String locator = token.place().locator();
            if (Totals.isAnswer(token.text())) {
                cells.add(Stated.value(token.text().equals("1") ? "yes" : "no", locator));
            } else {
                cells.add(Stated.unknown(locator));
                findings.add(doubts.badAnswer(row, cells.size(), token));
            }
        }
        totalsFinding(way).ifPresent(findings::add);
        return new ReadRow<>(cells, findings);
    }

    private Optional<Finding> totalsFinding(Way way) {
        if (way.totals().isEmpty()) {
            return Optional.of(doubts.totalsMissing(row));
        }
        if (way.isConfirmed() || !way.isWhole()) {
            return Optional.empty();
        }
        List<Token> totals = way.totals().get();
        String printed = totals.get(0).text() + " og " + totals.get(1).text();
        TextPlace place = totals.get(0).place().through(totals.get(1).place());
        int yes = Totals.count(way.cells(), "1");
        return Optional.of(doubts.totalsDiffer(row, printed, yes, columns - yes, place));
    }
}
