package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** The parts of a value's key that are not null, by which rows of evidence are its own. */
final class KeyParts {
    private static final List<String> OPTIONAL = List.of("service_id", "region_id", "kind", "category");

    private KeyParts() {}

    /** Which of the optional parts a key has. */
    static Set<String> form(ValueKey key) {
        Set<String> form = new TreeSet<>();
        if (key.period() != null) {
            form.add("period");
        }
        OPTIONAL.stream().filter(part -> part(key, part).isPresent()).forEach(form::add);
        return form;
    }

    static List<Object> of(ValueKey key) {
        List<Object> parts = new ArrayList<>(List.of(key.periodType(), key.series()));
        parts.add(Optional.ofNullable(key.period()));
        OPTIONAL.forEach(part -> parts.add(part(key, part)));
        return parts;
    }

    /** The same parts of a row; others are left out. */
    static List<Object> of(SelectedRow row, Set<String> form) {
        String series = row.text("series");
        List<Object> parts =
                new ArrayList<>(List.of(row.requiredText("period_type"), series == null ? ValueKey.ALL : series));
        parts.add(form.contains("period") ? Optional.ofNullable(row.whole("period")) : Optional.empty());
        OPTIONAL.forEach(
                part -> parts.add(form.contains(part) ? Optional.ofNullable(row.text(part)) : Optional.empty()));
        return parts;
    }

    private static Optional<String> part(ValueKey key, String part) {
        return Optional.ofNullable(
                switch (part) {
                    case "service_id" -> key.serviceId();
                    case "region_id" -> key.regionId();
                    case "kind" -> key.kind();
                    default -> key.category();
                });
    }
}
