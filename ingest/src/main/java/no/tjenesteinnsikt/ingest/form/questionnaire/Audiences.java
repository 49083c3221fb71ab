package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;

/**
 * The audiences that a plan lists with letters, from A on without a gap, or with numbers under a heading that names them.
 *
 * @param all in the plan's order
 * @param isOrdered whether the plan says that the order is one of priority
 */
record Audiences(List<Audience> all, boolean isOrdered) {
    /** A line that is no more of the description: a row of a table, or the head of the plan's table. */
    private static final String TABLE = "(?![^\\n]*(?:\\t| {3}))(?![^\\n]*(?i:målgrupp)[^\\n]*(?i:(?:virke|verke)m))"
            + "(?![ \\t]*(?i:spr(?:ed|ei)\\p{L}*tiltak|tiltak|målgrupp\\p{L}*|(?:virke|verke)m\\p{L}*)[ \\t]*(?:\\n|$))";

    private static final Pattern LISTED = Pattern.compile(
            "(?mu)^[ \\t•*-]*([A-Z])[ \\t]*[–—:.)-]+[ \\t]*([^\\n]*\\p{L}[^\\n]*(?:\\n(?![ \\t]*\\n)(?![ \\t•*-]*[A-Z][ \\t]*[–—:.)-])"
                    + TABLE + "[^\\n]+)*)");
    private static final Pattern ORDERED = Pattern.compile(
            "(?iu)prioriter(?:t|ert|te)\\s+rekk(?:e|je)følg(?:e|je)|prioritert\\s+rekkje?følgj?e|etter\\s+prioritet");

    private static final Pattern NUMBERED_LIST = Pattern.compile(
            "(?iu)(?:^|\\n)[^\\n\\t.]*målgrupp[^\\n\\t.]*:?[ \\t]*\\n\\s*((?:[1-9][.)][ \\t]+[^\\n\\t]+(?:\\n\\s*(?=[1-9][.)][ \\t])|(?=\\n|$))){2,9})");
    private static final Pattern NUMBERED = Pattern.compile("(?mu)^[ \\t]*([1-9])[.)][ \\t]+([^\\n]+)");

    Audiences {
        all = List.copyOf(all);
    }

    /** One audience. */
    record Audience(String letter, String description, TextPlace place) {}

    static Audiences of(Content plan) {
        List<Audience> lettered = listed(plan.findAll(LISTED), 'A');
        List<Audience> all = lettered.isEmpty()
                ? plan.find(NUMBERED_LIST)
                        .map(list -> listed(new Content(plan.source(), List.of(list.group(1))).findAll(NUMBERED), '1'))
                        .orElse(List.of())
                : lettered;
        return new Audiences(all, plan.find(ORDERED).isPresent());
    }

    private static List<Audience> listed(List<Found> items, char first) {
        List<Audience> all = new ArrayList<>();
        char next = first;
        for (Found found : items) {
            if (found.groups().get(1).charAt(0) == next) {
                String description =
                        found.groups().get(2).replaceAll("\\s+", " ").strip();
                all.add(new Audience(String.valueOf(next), description, found.place(1, 2)));
                next++;
            }
        }
        return all;
    }

    /** The place in the order of priority; empty where the plan has none, and for all audiences together. */
    Optional<Integer> priority(String letter) {
        for (int i = 0; i < all.size(); i++) {
            if (isOrdered && all.get(i).letter().equals(letter)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
