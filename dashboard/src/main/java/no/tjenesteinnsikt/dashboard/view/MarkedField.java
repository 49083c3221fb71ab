package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Place;

/** Which field of a comma-separated text a place is in. */
final class MarkedField {
    private MarkedField() {}

    /** The name of the field in the header; empty where the place is no field. */
    static Optional<String> of(List<String> lines, Place place) {
        if (place.from() == 0 || place.firstLine() > lines.size() || place.firstLine() == 1) {
            return Optional.empty();
        }
        String before = lines.get(place.firstLine() - 1);
        int index = fields(before.substring(0, Math.min(place.from() - 1, before.length())))
                        .size()
                - 1;
        List<String> header = fields(lines.get(0));
        return index < header.size() ? Optional.of(header.get(index)) : Optional.empty();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
