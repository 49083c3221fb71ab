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

    private static final int EXACT_DIGITS = 15;

    private record Rule(Pattern pattern, String problem) {}

    private static final List<Rule> RULES = List.of(
            rule("[\"`]", "identifikatorer i anførselstegn betyr ulikt i de to motorene. Skriv navnet uten"),
            rule(";", "bare én SELECT er tillatt. Fjern semikolon"),
            rule("\\p{Lu}", "SQL skrives med små bokstaver. Rett"),
            rule("/|\\bdiv\\b", "deling gir ulik type i de to motorene. Gi teller og nevner hver for seg"),
            rule("%", "resten av en deling har ulikt fortegn eller type i de to motorene. Gjør det i ingest, ikke med"),
            rule("\\\\", "omvendt skråstrek i en tekst betyr ulikt i de to motorene. Skriv teksten uten"),
            rule("::", "typen settes med cast(… as …). Rett"),
            rule("\\[", "lister telles fra 1 i den ene motoren og fra 0 i den andre. Skriv det uten"),
            rule(
                    "\\bconcat(_ws)?\\s*\\(",
                    "tomme verdier tas med i den ene motoren og ikke i den andre. Skriv a || b i stedet for"),
            rule("\\bfilter\\s*\\(\\s*(?!where\\b)", "filter skrives filter (where …). Rett"),
            rule("\\border\\s+by\\s+\\d", "et tall i order by er et kolonnenummer. Skriv kolonnens navn i stedet for"),
            rule(
                    "\\b(ilike|similar|rlike|regexp|glob|escape)\\b",
                    "mønsteret leses ulikt i de to motorene. Bruk like, = eller in i stedet for"),
            rule("\\binterval\\b", "datoregning gir ulik type i de to motorene. Gjør det i ingest, ikke med"),
            rule(
                    "\\b(now|random|rand|current_date|current_timestamp|current_user|localtime|localtimestamp|uuid)\\b",
                    "svaret må være det samme hver gang. Fjern"),
            rule("\\b(read_\\w+|parquet_scan|getenv)\\s*\\(", "bare tabellene i datasettet kan leses. Fjern"),
            rule("\\bas\\s+(double|float|real|hugeint)\\b", "tall er desimaltall. Bruk decimal i stedet for"),
            rule("\\b\\d+(\\.\\d+)?e-?\\d", "et tall med e er et flyttall. Skriv det ut i stedet for"),
            rule("\\bas\\s+(varchar|text|char)\\b", "typen heter string i begge motorene. Rett"));

    /** A median of decimals passes through a double in Spark: exact for fifteen digits, of which one is for the half. */
    private static final Pattern MEDIAN = Pattern.compile("\\bmedian\\s*\\(");

    private static final Pattern EXACT_MEDIAN =
            Pattern.compile("\\bmedian\\s*\\(\\s*cast\\s*\\(.*?\\bas\\s+decimal\\((\\d+),\\s*(\\d+)\\)\\s*\\)\\s*\\)");

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
        PortableFunctions.firstOther(bare).ifPresent(call -> {
            throw new DefinitionException(
                    file,
                    "linje " + line(bare, call.start()),
                    "funksjonen er ikke prøvd i begge motorene. Bruk en av dem i docs/sql-subset.md i stedet for «"
                            + call.group(1) + "».");
        });
        requireExactMedians(file, bare);
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

    private static void requireExactMedians(String file, String bare) {
        Matcher median = MEDIAN.matcher(bare);
        while (median.find()) {
            Matcher exact = EXACT_MEDIAN.matcher(bare).region(median.start(), bare.length());
            if (!exact.lookingAt() || Integer.parseInt(exact.group(1)) > EXACT_DIGITS) {
                throw new DefinitionException(
                        file,
                        "linje " + line(bare, median.start()),
                        "medianen er nøyaktig for høyst 15 siffer. Skriv median(cast(… as decimal(15,6))).");
            }
        }
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
        return STRING_OR_COMMENT
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n\\\\]", " ")));
    }

    private static long line(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Rule rule(String pattern, String problem) {
        return new Rule(Pattern.compile(pattern), problem);
    }
}
