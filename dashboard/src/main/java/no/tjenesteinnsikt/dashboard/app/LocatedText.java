package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.ShownText;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.lake.Contacts;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;

/**
 * A document's text, or the sheets of a workbook one after the other.
 *
 * @param documents the texts
 * @param lines the lines of all of them, as they may be shown
 */
record LocatedText(List<TextDocument> documents, List<Line> lines) implements ShownText {

    static LocatedText of(List<TextDocument> documents) {
        List<Line> lines = new ArrayList<>();
        for (TextDocument document : documents) {
            for (no.tjenesteinnsikt.ingest.document.Line line : document.lines()) {
                lines.add(new Line(label(line), Contacts.hide(line.text())));
            }
        }
        return new LocatedText(List.copyOf(documents), List.copyOf(lines));
    }

    private static String label(no.tjenesteinnsikt.ingest.document.Line line) {
        return line.origins().isEmpty() ? "" : label(line.origins().get(0).unit());
    }

    private static String label(Locator unit) {
        if (unit instanceof Locator.Page page) {
            return "s. " + page.page() + ":" + page.lines().firstLine();
        }
        return unit instanceof Locator.SheetCells cells ? cells.sheet() + "!" + cells.firstRow() : unit.locator();
    }

    @Override
    public Optional<Place> place(String locator) {
        Optional<Locator> wanted = Locator.search(locator);
        int before = 0;
        for (TextDocument document : documents) {
            Optional<TextPlace> found = wanted.flatMap(document::find);
            if (found.isPresent()) {
                TextPlace place = found.get();
                return Optional.of(
                        new Place(place.firstLine() + before, place.lastLine() + before, place.from(), place.to()));
            }
            before += document.lines().size();
        }
        return Optional.empty();
    }
}
