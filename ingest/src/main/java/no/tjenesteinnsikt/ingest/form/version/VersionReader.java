package no.tjenesteinnsikt.ingest.form.version;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion.Standing;

/**
 * Finds the lines in which a document states its version and nothing else, in bokmål and nynorsk, such as «Revidert
 * utgave 12.03.2021», «Versjon 2» or «Dato: 1. mars 2021». A sentence that speaks of a version is none of them.
 */
public final class VersionReader {
    private static final int LONGEST_LINE = 80;
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final String DATE = "(?<day>\\d{1,2})\\s?\\.\\s?(?<month>\\d{1,2}|" + String.join("|", MONTHS)
            + ")\\s?\\.?\\s?(?<year>(?:19|20)\\d\\d)";
    private static final String ISO = "(?<isoyear>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d)";
    private static final String AT = "[\\s:,(–-]*(?:den\\s)?(?:" + DATE + "|" + ISO + ")?\\s*[).]?";
    private static final String CORRECTED =
            "(?<corrected>(?:revidert|korrigert|rettet|retta|rettelse av|oppdatert)(?:\\s(?:versjon|utgave|utgåve|rapport|skjema))?)";
    private static final String NUMBERED =
            "(?:versjon|utgave|utgåve|rev\\.?|revisjon)\\s?:?\\s?(?<number>\\d{1,3})(?:\\.0)?";
    private static final String DATED = "(?:dato|utfylt|levert|sist endret|sist endra|sist oppdatert)\\s?:?";
    private static final Pattern LINE =
            Pattern.compile("(?iu)[#*_\\s(]*(?:" + CORRECTED + "|" + NUMBERED + "|" + DATED + ")" + AT + "[*_\\s]*");

    private VersionReader() {}

    /** What the document states; of several dates or numbers, the last in time or the highest. */
    public static StatedVersion of(TextDocument document) {
        Standing standing = Standing.NOT_STATED;
        Optional<Integer> number = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        for (var line : document.lines()) {
            if (line.text().length() > LONGEST_LINE) {
                continue;
            }
            Matcher match = LINE.matcher(line.text());
            if (match.matches()) {
                standing = match.group("corrected") == null ? standing : Standing.CORRECTED;
                number =
                        later(number, Optional.ofNullable(match.group("number")).map(Integer::valueOf));
                date = later(date, date(match));
            }
        }
        return new StatedVersion(standing, number, date);
    }

    private static <T extends Comparable<? super T>> Optional<T> later(Optional<T> one, Optional<T> other) {
        boolean takeOther = other.isPresent() && (one.isEmpty() || one.get().compareTo(other.get()) < 0);
        return takeOther ? other : one;
    }

    private static Optional<LocalDate> date(Matcher match) {
        try {
            if (match.group("isoyear") != null) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(match.group("isoyear")),
                        Integer.parseInt(match.group("isomonth")),
                        Integer.parseInt(match.group("isoday"))));
            }
            if (match.group("year") == null) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group("year")),
                    month(match.group("month")),
                    Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equalsIgnoreCase(text)) {
                return i + 1;
            }
        }
        return Integer.parseInt(text);
    }
}
