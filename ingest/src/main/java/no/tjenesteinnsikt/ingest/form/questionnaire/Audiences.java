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

    /** A line that names audiences and nothing else: a verb or a measure beside them could be what the list is of. */
    private static final String HEAD =
            "[ \\t#*_]*(?i:(?:(?:relevante|prioriterte?|aktuelle|primære|viktigst[ea]|viktigaste|sentrale|utvalgte|utvalde|"
                    + "ulike|våre|tjenestens|tenestas|planens|de|dei)[ \\t]+){0,3}målgrupp(?:e|er|a|ene|ane)(?!\\p{L})"
                    + "(?:[ ,(–-]+(?:våre|er|disse|desse|i|etter|og|prioriter(?:t|te|ing)|prioritet|rekkj?efølgj?e|for|til|tjenesten|tenesta|planen|"
                    + "kompetansespr(?:ed|ei)\\p{L}*|spr(?:ed|ei)\\p{L}*plan\\p{L}*)(?!\\p{L}))*)[ \\t):*_]*";

    private static final String ITEM =
            "[1-9][.)][ \\t]+" + TABLE + "[^\\n]+(?:\\n[ \\t]*(?=\\p{Ll})" + TABLE + "[^\\n]+)*";
    /** Behind the list a blank line, a row of a table or nothing: another line could be a part of it. */
    private static final Pattern NUMBERED_LIST = Pattern.compile("(?u)(?:^|\\n)" + HEAD + "\\n\\s*(" + ITEM
            + "(?:\\n\\s*" + ITEM + "){1,8})(?=[ \\t]*(?:$|\\n[ \\t]*(?:\\n|$)|\\n(?!" + TABLE
            + ")))(?!\\s*\\n\\s*\\d{1,2}[.)][ \\t])");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?mu)^[ \\t]*([1-9])[.)][ \\t]+([^\\n]+(?:\\n(?![ \\t]*(?:\\n|[1-9][.)][ \\t]))[^\\n]+)*)");

    Audiences {
        all = List.copyOf(all);
    }

    /** One audience. */
    record Audience(String letter, String description, TextPlace place) {}

    static Audiences of(Content plan) {
        List<Audience> lettered = listed(plan.findAll(LISTED), 'A');
        List<Audience> all = lettered.isEmpty()
                ? plan.find(NUMBERED_LIST)
                        .map(list -> numbered(new Content(plan.source(), List.of(list.group(1))).findAll(NUMBERED)))
                        .orElse(List.of())
                : lettered;
        return new Audiences(all, plan.find(ORDERED).isPresent());
    }

    /** None where a number is missing or stands twice. */
    private static List<Audience> numbered(List<Found> items) {
        List<Audience> all = listed(items, '1');
        return all.size() == items.size() ? all : List.of();
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
