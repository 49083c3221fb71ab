package no.tjenesteinnsikt.analytics.definitions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cheap part of the check that a SELECT means the same in DuckDB and Spark: what a look at the text can tell. It says
 * nothing of what it doesn't find; the rest is found by running each indicator on both engines.
 */
final class PortableSql {
    private static final Pattern STRING_OR_COMMENT = Pattern.compile("'[^']*+'|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ORDER_BY =
            Pattern.compile("\\border\\s+by\\b(?:[^()]++|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+");
    private static final Pattern ORDERED_COLUMN = Pattern.compile("nulls\\s+last");

    private record Rule(Pattern pattern, String problem) {}

    private static final List<Rule> RULES = List.of(
            rule("[\"`]", "identifikatorer i anførselstegn betyr ulikt i de to motorene. Skriv navnet uten"),
            rule(";", "bare én SELECT er tillatt. Fjern semikolon"),
            rule("\\p{Lu}", "SQL skrives med små bokstaver. Rett"),
            rule("/", "deling gir ulik type i de to motorene. Gi teller og nevner hver for seg"),
            rule("::", "typen settes med cast(… as …). Rett"),
            rule(
                    "\\b(avg|corr|exp|ln|log|regexp_replace|dayofweek|date_trunc|date_diff|datediff|hash|skewness|kurtosis)\\s*\\(",
                    "funksjonen gir ulikt svar i de to motorene. Bruk en annen enn"),
            rule(
                    "\\b(now|random|rand|current_date|current_timestamp|current_user|uuid)\\b",
                    "svaret må være det samme hver gang. Fjern"),
            rule("\\b(read_\\w+|parquet_scan|glob|getenv)\\s*\\(", "bare tabellene i datasettet kan leses. Fjern"),
            rule("\\bas\\s+(double|float|real|hugeint)\\b", "tall er desimaltall. Bruk decimal i stedet for"),
            rule("\\bas\\s+varchar\\b", "typen heter string i begge motorene. Rett"));

    private PortableSql() {}

    /** Refuses a text that can't be portable. */
    static void check(String file, String sql) {
        String bare = blank(sql);
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(bare);
            if (found.find()) {
                throw new DefinitionException(
                        file, "linje " + line(bare, found.start()), rule.problem() + " «" + found.group() + "».");
            }
        }
        if (!bare.strip().matches("(?s)(select|with)\\b.*")) {
            throw new DefinitionException(file, "linje 1", "filen skal ha én SELECT. Begynn med select eller with.");
        }
        unorderedNulls(bare).ifPresent(start -> {
            throw new DefinitionException(
                    file,
                    "linje " + line(bare, start),
                    "tomme verdier sorteres ulikt. Skriv «nulls last» etter kolonnen.");
        });
    }

    private static Optional<Integer> unorderedNulls(String bare) {
        return ORDER_BY.matcher(bare)
                .results()
                .filter(r -> columns(r.group())
                        != ORDERED_COLUMN.matcher(r.group()).results().count())
                .map(r -> r.start())
                .findFirst();
    }

    private static long columns(String orderBy) {
        String flat = orderBy.replaceAll("\\([^()]*\\)", "")
                .replaceAll("\\([^()]*\\)", "")
                .replaceAll("\\b(rows|range|limit)\\b.*", "");
        return flat.chars().filter(c -> c == ',').count() + 1;
    }

    /** The text with strings and comments blanked out, so that positions stay. */
    private static String blank(String sql) {
        return STRING_OR_COMMENT.matcher(sql).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    }

    private static long line(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Rule rule(String pattern, String problem) {
        return new Rule(Pattern.compile(pattern), problem);
    }
}
