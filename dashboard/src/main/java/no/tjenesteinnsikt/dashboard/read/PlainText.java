package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.lake.Place;

/**
 * A text whose lines are its places.
 *
 * @param lines labelled by their numbers
 */
record PlainText(List<Line> lines) implements ShownText {

    static PlainText of(List<String> texts) {
        return new PlainText(IntStream.range(0, texts.size())
                .mapToObj(i -> new Line(String.valueOf(i + 1), texts.get(i)))
                .toList());
    }

    @Override
    public Optional<Place> place(String locator) {
        return Place.find(locator).filter(place -> place.firstLine() <= lines.size());
    }
}
