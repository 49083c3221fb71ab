package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence in which numbers lead to what they rest on.
 *
 * @param parts its pieces in order
 */
public record Said(List<Part> parts) {
    public Said {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of a sentence.
     *
     * @param text what it says
     * @param address where it leads, empty where nowhere
     */
    public record Part(String text, String address) {}

    /** A sentence that leads nowhere. */
    public static Said of(String sentence) {
        return new Said(List.of(new Part(sentence, "")));
    }

    /**
     * The same sentence, with the first unlinked place of some words leading somewhere.
     *
     * @param words the words, such as a number as it stands in the sentence
     * @param address where they lead; where it is empty or the words are not there, nothing changes
     */
    public Said with(String words, String address) {
        List<Part> linked = new ArrayList<>();
        boolean done = address.isEmpty() || words.isEmpty();
        for (Part part : parts) {
            int at = done || !part.address().isEmpty() ? -1 : part.text().indexOf(words);
            if (at < 0) {
                linked.add(part);
                continue;
            }
            done = true;
            linked.add(new Part(part.text().substring(0, at), ""));
            linked.add(new Part(words, address));
            linked.add(new Part(part.text().substring(at + words.length()), ""));
        }
        linked.removeIf(part -> part.text().isEmpty());
        return new Said(linked);
    }

    /** The sentence alone. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
