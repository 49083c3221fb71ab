package no.tjenesteinnsikt.dashboard.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader narrowed the services to. It stands in addresses as one text, such as
 * {@code type.national_centre~region.vest~ar.2021}.
 *
 * @param chosen the value of each way to narrow, by its name, in the order of {@link #NAMES}
 */
public record Narrowing(Map<String, String> chosen) {
    /** The kind of service. */
    public static final String KIND = "type";

    /** The responsible region. */
    public static final String REGION = "region";

    /** The responsible institution. */
    public static final String INSTITUTION = "foretak";

    /** The band of full-time equivalents. */
    public static final String SIZE = "storrelse";

    /** The band of years in function. */
    public static final String YEARS = "funksjonstid";

    /** The field that a source places the service in. */
    public static final String FIELD = "felt";

    /** The last report year. */
    public static final String LAST_YEAR = "ar";

    /** All ways to narrow. */
    public static final List<String> NAMES = List.of(KIND, REGION, INSTITUTION, FIELD, SIZE, YEARS, LAST_YEAR);

    /** Nothing is left out. */
    public static final Narrowing NONE = new Narrowing(Map.of());

    private static final Pattern VALUE = Pattern.compile("[a-zæøå0-9._-]{1,80}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    public Narrowing {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = chosen.get(name);
            if (value != null) {
                requireValue(name, value);
                ordered.put(name, value);
            }
        }
        if (ordered.size() != chosen.size()) {
            throw new IllegalArgumentException("Cannot narrow by " + chosen.keySet());
        }
        chosen = Collections.unmodifiableMap(ordered);
    }

    private static void requireValue(String name, String value) {
        Pattern pattern = name.equals(LAST_YEAR) ? YEAR : VALUE;
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("Cannot narrow " + name + " to " + value);
        }
    }

    /** What the text of an address says; empty where it says nothing that can be understood. */
    public static Optional<Narrowing> parse(String text) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String part : text.split("~", -1)) {
            int dot = part.indexOf('.');
            if (dot < 1 || chosen.put(part.substring(0, dot), part.substring(dot + 1)) != null) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Narrowing(chosen));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text of an address, empty where nothing is left out. */
    public String text() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "." + entry.getValue())
                .collect(Collectors.joining("~"));
    }

    /** Whether nothing is left out. */
    public boolean isNone() {
        return chosen.isEmpty();
    }

    /** What is chosen of one way to narrow. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    /** The last report year that is left. */
    public Optional<Integer> lastYear() {
        return of(LAST_YEAR).map(Integer::valueOf);
    }

    /** Whether services are left out, and not only years. */
    public boolean leavesOutServices() {
        return chosen.keySet().stream().anyMatch(name -> !name.equals(LAST_YEAR));
    }

    /** The same with another value of one way to narrow. */
    public Narrowing with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(name, value);
        return new Narrowing(changed);
    }

    /** The same without one way to narrow. */
    public Narrowing without(String name) {
        Map<String, String> left = new LinkedHashMap<>(chosen);
        left.remove(name);
        return new Narrowing(left);
    }
}
