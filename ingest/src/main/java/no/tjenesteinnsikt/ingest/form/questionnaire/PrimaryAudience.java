package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the leader calls the primary audience: what a sentence names so, else the whole answer. */
public final class PrimaryAudience {
    /** The question whose answer it is. */
    public static final String QUESTION = "leader_primary_audience";

    private static final Pattern NAMED = Pattern.compile(
            "(?isu)(?:den\\s+)?primære\\s+målgrupp(?:en|a)\\s+(?:for\\s+[^.]{0,60}?\\s+)?er\\s+([^.]+)");

    private PrimaryAudience() {}

    /** The audience in the text of the answer. */
    public static String in(String answer) {
        Matcher named = NAMED.matcher(answer);
        return named.find() ? named.group(1).replaceAll("\\s+", " ").strip() : answer;
    }
}
