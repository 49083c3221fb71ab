package no.tjenesteinnsikt.analytics.definitions;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The functions of the portable subset. Each is tried on both engines with the same rows, nulls among them; one that is
 * not in the list may be as good, but nobody has seen it.
 */
final class PortableFunctions {
    /** Functions that gave the same on both engines. A test beside Spark's adapter tries every one. */
    static final Set<String> ALLOWED = Set.of(
            // aggregates
            "bool_and",
            "bool_or",
            "count",
            "max",
            "median",
            "min",
            "sum",
            // windows
            "dense_rank",
            "first_value",
            "lag",
            "last_value",
            "lead",
            "ntile",
            "rank",
            "row_number",
            // values
            "abs",
            "cast",
            "coalesce",
            "greatest",
            "least",
            "nullif",
            "try_cast",
            // texts
            "length",
            "lower",
            "replace",
            "substring",
            "trim",
            "upper",
            // dates
            "day",
            "make_date",
            "month",
            "quarter",
            "year");

    /** Words before a bracket that are no functions. */
    private static final Set<String> WORDS = Set.of(
            "all",
            "and",
            "any",
            "as",
            "between",
            "by",
            "case",
            "cube",
            "decimal",
            "distinct",
            "else",
            "except",
            "exists",
            "filter",
            "from",
            "group",
            "having",
            "in",
            "intersect",
            "is",
            "join",
            "lateral",
            "like",
            "not",
            "on",
            "or",
            "over",
            "partition",
            "rollup",
            "select",
            "sets",
            "some",
            "then",
            "union",
            "using",
            "values",
            "when",
            "where");

    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");
    /** {@code with step (…) as (} and {@code as t(…)} give names to columns and call nothing. */
    private static final Pattern NAMED_STEP = Pattern.compile("[^()]*+\\)\\s*as\\s*\\(");

    private static final Pattern NAMED_TABLE = Pattern.compile("(?s).*\\bas\\s+");

    private PortableFunctions() {}

    /** The first call of a function outside the list. */
    static Optional<MatchResult> firstOther(String bare) {
        return CALL.matcher(bare)
                .results()
                .filter(call -> !ALLOWED.contains(call.group(1)) && !WORDS.contains(call.group(1)))
                .filter(call -> !isNaming(bare, call))
                .findFirst();
    }

    private static boolean isNaming(String bare, MatchResult call) {
        return NAMED_STEP.matcher(bare).region(call.end(), bare.length()).lookingAt()
                || NAMED_TABLE.matcher(bare.substring(0, call.start())).matches();
    }
}
