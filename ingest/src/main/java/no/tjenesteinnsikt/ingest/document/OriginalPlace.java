package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;

/** Turns a place in a text into the place in the document that the text was made from. */
final class OriginalPlace {
    private final TextDocument document;

    OriginalPlace(TextDocument document) {
        this.document = document;
    }

    /** One character of the document. */
    private record Spot(int line, Locator unit, int column) {}

    Locator of(TextPlace place) {
        Place same = new Place(place.firstLine(), place.lastLine(), place.from(), place.to());
        if (place.lastLine() > document.lines().size()) {
            return same;
        }
        Optional<Spot> first = first(place).or(() -> nearest(place.firstLine()));
        if (first.isEmpty()) {
            return same;
        }
        Spot last =
                last(place).filter(spot -> spot.line() >= first.get().line()).orElse(first.get());
        return between(place, first.get(), last);
    }

    /** The first character at or after the start of the place that stands in the document. */
    private Optional<Spot> first(TextPlace place) {
        for (int number = place.firstLine(); number <= place.lastLine(); number++) {
            int from = number == place.firstLine() && place.from() > 0 ? place.from() : 1;
            for (Origin origin : document.line(number).origins()) {
                if (origin.to() >= from || origin.length() == 0) {
                    return Optional.of(new Spot(number, origin.unit(), origin.columnOf(Math.max(from, origin.from()))));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> last(TextPlace place) {
        for (int number = place.lastLine(); number >= place.firstLine(); number--) {
            int to = number == place.lastLine() && place.to() > 0 ? place.to() : Integer.MAX_VALUE;
            List<Origin> origins = document.line(number).origins();
            for (int i = origins.size() - 1; i >= 0; i--) {
                Origin origin = origins.get(i);
                if (origin.from() <= to) {
                    int column = Math.max(origin.column(), origin.columnOf(Math.min(to, origin.to())));
                    return Optional.of(new Spot(number, origin.unit(), column));
                }
            }
        }
        return Optional.empty();
    }

    /** For a place without characters of its own: the nearest line before it, else after it, that has some. */
    private Optional<Spot> nearest(int line) {
        for (int number = line; number >= 1; number--) {
            Optional<Spot> found = last(TextPlace.lines(number, number));
            if (found.isPresent()) {
                return found;
            }
        }
        return first(TextPlace.lines(line, document.lines().size()));
    }

    private Locator between(TextPlace place, Spot first, Spot last) {
        boolean whole = first.column() == 1 && last.column() >= endOf(last);
        int from = whole ? 0 : first.column();
        int to = whole ? 0 : last.column();
        if (first.unit() instanceof Locator.Page page) {
            return page(place, first, last, page);
        }
        if (first.unit() instanceof Place start && last.unit() instanceof Place end) {
            return range(start.firstLine(), end.firstLine(), first.column(), last.column());
        }
        if (first.unit() instanceof Locator.Paragraphs start && last.unit() instanceof Locator.Paragraphs end) {
            return start.first() <= end.first() ? new Locator.Paragraphs(start.first(), end.first(), from, to) : start;
        }
        if (first.unit() instanceof Locator.TableCells start && last.unit() instanceof Locator.TableCells end) {
            return start.table() == end.table()
                    ? new Locator.TableCells(start.table(), start.first(), end.first(), from, to)
                    : new Locator.Passage(start, end);
        }
        if (first.unit() instanceof Locator.SheetCells start && last.unit() instanceof Locator.SheetCells end) {
            return sheet(start, end);
        }
        return new Locator.Passage(first.unit(), last.unit());
    }

    private static Place range(int firstLine, int lastLine, int from, int to) {
        return lastLine < firstLine || (lastLine == firstLine && to < from)
                ? new Place(firstLine, firstLine, 0, 0)
                : new Place(firstLine, lastLine, from, to);
    }

    /** Lines of pages follow each other as the lines of the text do, and have the same characters. */
    private static Locator page(TextPlace place, Spot first, Spot last, Locator.Page page) {
        int start = page.lines().firstLine();
        int end = start + last.line() - first.line();
        boolean whole = place.from() == 0;
        return new Locator.Page(
                page.page(), whole ? new Place(start, end, 0, 0) : range(start, end, first.column(), last.column()));
    }

    private static Locator sheet(Locator.SheetCells start, Locator.SheetCells end) {
        return new Locator.SheetCells(
                start.sheet(),
                Math.min(start.firstColumn(), end.firstColumn()),
                start.firstRow(),
                Math.max(start.lastColumn(), end.lastColumn()),
                Math.max(start.lastRow(), end.lastRow()));
    }

    /** The last character of the unit that the spot stands in. */
    private int endOf(Spot spot) {
        int end = 0;
        int number = spot.line();
        boolean goesOn = true;
        while (goesOn && number <= document.lines().size()) {
            goesOn = number == spot.line();
            for (Origin origin : document.line(number).origins()) {
                if (origin.unit().equals(spot.unit())) {
                    end = Math.max(end, origin.lastColumn());
                    goesOn = true;
                }
            }
            number++;
        }
        return end;
    }
}
