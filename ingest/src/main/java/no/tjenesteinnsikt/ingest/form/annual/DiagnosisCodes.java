package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * ICD-10 codes in any spelling, such as {@code D 33,3}, {@code D33.3} and {@code d333}, written in one way. In a
 * description only the sentence that names ICD is read: B12 may be a vitamin.
 */
final class DiagnosisCodes {
    private static final Pattern CODE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])([A-Z])\\s?(\\d\\d)(?:[.,](\\d{1,2})|(\\d))?(?![\\p{L}\\p{N}])");
    private static final Pattern MARK = Pattern.compile("(?iu)\\bICD[\\s-]?10\\b[^:.]{0,120}?(?::|er|-koder?)\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|til)\\s*");
    private static final Pattern FOREIGN = Pattern.compile("(?iu)[\\s,;./–-]|\\bog\\b|\\bICD-?10\\b|\\btil\\b");

    private final CellValues values;
    private final Map<String, BookCell> found = new LinkedHashMap<>();

    DiagnosisCodes(CellValues values) {
        this.values = values;
    }

    /** Each code once, with the cell in which it was first read. */
    Map<String, BookCell> found() {
        return Collections.unmodifiableMap(found);
    }

    void inDescription(String text, BookCell cell) {
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            collect(SENTENCE_END.split(text.substring(mark.end()), 2)[0], cell);
        }
    }

    /** Reads a field that holds codes and nothing else, and says what in it is none. */
    void inField(String text, BookCell cell) {
        String left = collect(text, cell);
        String rest = FOREIGN.matcher(left).replaceAll("").strip();
        if (!rest.isEmpty()) {
            values.say(
                    Severity.WARNING,
                    "diagnosis_code_unread",
                    "Feltet «" + AnnualWords.CODES + "» har «" + rest + "», som ikke er lest som en diagnosekode.",
                    "Skriv kodene som D33.3, med komma mellom.",
                    cell.locator());
        }
    }

    /** Collects the codes and gives back the text without them. A range names its ends, and nobody knows what is between. */
    private String collect(String text, BookCell cell) {
        Matcher code = CODE.matcher(text);
        StringBuilder left = new StringBuilder();
        int end = -1;
        while (code.find()) {
            if (end >= 0 && RANGE.matcher(text.substring(end, code.start())).matches()) {
                reportRange(text.substring(end, code.start()), code.group(), cell);
            }
            end = code.end();
            found.putIfAbsent(written(code), cell);
            code.appendReplacement(left, " ");
        }
        return code.appendTail(left).toString();
    }

    private void reportRange(String sign, String last, BookCell cell) {
        values.say(
                Severity.LOOK,
                "diagnosis_code_range",
                "Feltet har et spenn av diagnosekoder («" + sign.strip() + " " + last.strip()
                        + "»). Bare de to kodene i endene er lest.",
                "Skriv alle kodene som gjelder.",
                cell.locator());
    }

    private static String written(Matcher code) {
        String more = code.group(3) != null ? code.group(3) : code.group(4);
        return code.group(1).toUpperCase(Locale.ROOT) + code.group(2) + (more == null ? "" : "." + more);
    }
}
