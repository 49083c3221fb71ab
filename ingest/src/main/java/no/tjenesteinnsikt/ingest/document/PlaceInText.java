package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;

/** Turns a place in a document into the place in the text that was made from it: the way back of {@link OriginalPlace}. */
final class PlaceInText {
    private final TextDocument document;

    PlaceInText(TextDocument document) {
        this.document = document;
    }

    /**
     * One end of a place.
     *
     * @param unit whether a line, paragraph or cell of the document belongs to it
     * @param column the character in that unit, from 1; 0 means the unit's own end
     */
    private record Edge(Predicate<Locator> unit, int column) {}

    /** One character of the text. */
    private record Spot(int line, int character, int length) {}

    Optional<TextPlace> of(Locator locator) {
        if (locator instanceof Place place) {
            return place.lastLine() <= document.lines().size()
                    ? Optional.of(new TextPlace(place.firstLine(), place.lastLine(), place.from(), place.to()))
                    : Optional.empty();
        }
        if (locator instanceof Locator.Page page) {
            return page(page);
        }
        Optional<Spot> first = first(start(locator));
        Optional<Spot> last = last(end(locator));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        TextPlace place = between(first.get(), last.get());
        return Optional.of(locator instanceof Locator.SheetCells ? withoutSeparator(place) : place);
    }

    /** The comma behind a cell is the cell's in the text, and not in the sheet. */
    private TextPlace withoutSeparator(TextPlace place) {
        boolean ends = place.to() > 0
                && document.line(place.lastLine()).text().charAt(place.to() - 1) == ','
                && (place.lastLine() > place.firstLine() || place.to() > place.from());
        return ends ? new TextPlace(place.firstLine(), place.lastLine(), place.from(), place.to() - 1) : place;
    }

    /** Lines of pages follow each other as the lines of the text do, and have the same characters. */
    private Optional<TextPlace> page(Locator.Page page) {
        Place lines = page.lines();
        Locator.Page unit = new Locator.Page(page.page(), new Place(lines.firstLine(), lines.firstLine(), 0, 0));
        return first(new Edge(unit::equals, 0))
                .filter(spot -> spot.line() + lines.lastLine() - lines.firstLine()
                        <= document.lines().size())
                .map(spot -> new TextPlace(
                        spot.line(), spot.line() + lines.lastLine() - lines.firstLine(), lines.from(), lines.to()));
    }

    private static Edge start(Locator locator) {
        if (locator instanceof Locator.Passage passage) {
            return start(passage.first());
        }
        if (locator instanceof Locator.Paragraphs paragraphs) {
            Locator unit = new Locator.Paragraphs(paragraphs.first(), paragraphs.first(), 0, 0);
            return new Edge(unit::equals, paragraphs.from());
        }
        if (locator instanceof Locator.TableCells cells) {
            Locator unit = new Locator.TableCells(cells.table(), cells.first(), cells.first(), 0, 0);
            return new Edge(unit::equals, cells.from());
        }
        return new Edge(unit -> holds(locator, unit), 0);
    }

    private static Edge end(Locator locator) {
        if (locator instanceof Locator.Passage passage) {
            return end(passage.last());
        }
        if (locator instanceof Locator.Paragraphs paragraphs) {
            Locator unit = new Locator.Paragraphs(paragraphs.last(), paragraphs.last(), 0, 0);
            return new Edge(unit::equals, paragraphs.to());
        }
        if (locator instanceof Locator.TableCells cells) {
            Locator unit = new Locator.TableCells(cells.table(), cells.last(), cells.last(), 0, 0);
            return new Edge(unit::equals, cells.to());
        }
        return new Edge(unit -> holds(locator, unit), 0);
    }

    private static boolean holds(Locator locator, Locator unit) {
        return locator instanceof Locator.SheetCells cells
                && unit instanceof Locator.SheetCells cell
                && cell.sheet().equals(cells.sheet())
                && cell.firstRow() >= cells.firstRow()
                && cell.lastRow() <= cells.lastRow()
                && cell.firstColumn() >= cells.firstColumn()
                && cell.lastColumn() <= cells.lastColumn();
    }

    private Optional<Spot> first(Edge edge) {
        for (Line line : document.lines()) {
            for (Origin origin : line.origins()) {
                if (edge.unit().test(origin.unit()) && (edge.column() == 0 || origin.lastColumn() >= edge.column())) {
                    int behind = edge.column() == 0 ? 0 : Math.max(0, edge.column() - origin.column());
                    return Optional.of(new Spot(line.number(), origin.from() + behind, origin.length()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> last(Edge edge) {
        for (int number = document.lines().size(); number >= 1; number--) {
            List<Origin> origins = document.line(number).origins();
            for (int i = origins.size() - 1; i >= 0; i--) {
                Origin origin = origins.get(i);
                if (edge.unit().test(origin.unit()) && (edge.column() == 0 || origin.column() <= edge.column())) {
                    int to = edge.column() == 0
                            ? origin.to()
                            : Math.min(origin.to(), origin.from() + edge.column() - origin.column());
                    return Optional.of(new Spot(number, to, origin.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static TextPlace between(Spot first, Spot last) {
        boolean backwards =
                last.line() < first.line() || (last.line() == first.line() && last.character() < first.character());
        if (backwards || first.length() == 0 || last.length() == 0) {
            return TextPlace.lines(first.line(), Math.max(first.line(), last.line()));
        }
        return new TextPlace(first.line(), last.line(), first.character(), last.character());
    }
}
