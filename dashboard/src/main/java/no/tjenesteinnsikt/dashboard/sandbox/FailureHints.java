package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What DuckDB says about common mistakes, in Norwegian and with what to do. */
final class FailureHints {
    private static final int LONGEST_NAME = 60;

    private static final List<Hint> HINTS = List.of(
            hint(
                    "column \"(.+?)\" must appear in the GROUP BY",
                    "kolonnen «$1» må stå i GROUP BY, eller samles med en funksjon som count($1) eller any_value($1)."),
            hint(
                    "No function matches the given name and argument types '(\\w+)\\((.*?)\\)'",
                    "funksjonen «$1» tar ikke verdier av typen $2: gjør dem om med cast(… as …)."),
            hint(
                    "Could not choose a best candidate function for the function call \"(.+?)\\((.*?)\\)\"",
                    "«$1» passer ikke til verdier av typen $2: gjør dem om med cast(… as …)."),
            hint(
                    "Could not convert string ['\"](.*?)['\"] to (\\w+)",
                    "teksten «$1» kan ikke gjøres om til $2: try_cast(… as …) gir NULL i stedet."),
            hint(
                    "date field value out of range: \"(.*?)\"|invalid date field format: \"(.*?)\"",
                    "«$1» er ikke en dato: skriv den som ÅÅÅÅ-MM-DD."),
            hint(
                    "Ambiguous reference to column name \"(.+?)\" \\(use: '(\\w+)\\.",
                    "kolonnen «$1» finnes i flere av tabellene: skriv for eksempel $2.$1."),
            hint("WHERE clause cannot contain aggregates", "WHERE kan ikke ha summerte verdier: bruk HAVING."),
            hint("WHERE clause cannot contain window", "WHERE kan ikke ha vindusfunksjoner: bruk QUALIFY."),
            hint(
                    "following parameters: (.+)",
                    "parameteren «$1» mangler verdi: fyll ut feltet, eller ta den ut av spørringen."),
            hint("excess parameters: (.+)", "spørringen har ikke parameteren «$1»: ta den bort."),
            hint(
                    "More than one row returned by a subquery",
                    "en delspørring gir flere rader der det skal være én: bruk IN, max(…) eller limit 1."),
            hint("Subquery returns (\\d+) columns - expected (\\d+)", "delspørringen har $1 kolonner og skal ha $2."),
            hint("Set operations can only apply", "delene av UNION, EXCEPT eller INTERSECT må ha like mange kolonner."),
            hint("ORDER term out of range", "ORDER BY viser til en kolonne som ikke finnes i resultatet."),
            hint("LIMIT/OFFSET cannot be negative", "LIMIT og OFFSET kan ikke være negative."),
            hint(
                    "[Mm]ax(imum)? expression depth|recursion limit|too deep",
                    "uttrykkene ligger for dypt inni hverandre: del spørringen opp med WITH."),
            hint(
                    "Overflow|out of range",
                    "et tall er for stort for typen sin: gjør det om med cast(… as decimal(38,4))."));

    private FailureHints() {}

    private record Hint(Pattern pattern, String text) {}

    private static Hint hint(String pattern, String text) {
        return new Hint(Pattern.compile(pattern), text);
    }

    /** The hint for a message of the database; empty where there is none. */
    static Optional<String> of(String message) {
        for (Hint hint : HINTS) {
            Matcher found = hint.pattern().matcher(message);
            if (found.find()) {
                return Optional.of(filled(hint.text(), found));
            }
        }
        return Optional.empty();
    }

    private static String filled(String text, Matcher found) {
        String filled = text;
        for (int i = 1; i <= found.groupCount() && i <= 2; i++) {
            String name = found.group(i) == null ? "" : FailureText.line(found.group(i));
            filled = filled.replace(
                    "$" + i, name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
        }
        return filled;
    }
}
