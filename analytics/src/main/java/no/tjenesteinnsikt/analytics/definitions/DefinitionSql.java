package no.tjenesteinnsikt.analytics.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of a definition. It may begin as others do: a first line {@code -- begins as NAME} stands for the text of
 * {@code shared/NAME.sql}, a {@code with} and its tables, which may begin so itself. What is published is the whole text.
 */
final class DefinitionSql {
    /** Where the beginnings stand; no theme. */
    static final String SHARED = "shared";

    private static final String ENDING = ".sql";
    private static final Pattern BEGINNING = Pattern.compile("-- begins as ([a-z][a-z0-9_]*)\\R");

    private DefinitionSql() {}

    /**
     * The whole text of a file.
     *
     * @throws DefinitionException where a part is not portable, is missing, or begins as itself
     */
    static String read(DefinitionFiles files, String name, String ending) {
        return whole(files, name, ending, new ArrayList<>());
    }

    private static String whole(DefinitionFiles files, String name, String ending, List<String> within) {
        String text = files.read(name, ending);
        String label = files.label(name, ending);
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.lookingAt()) {
            check(files, label, text);
            return text;
        }
        String rest = text.substring(beginning.end());
        // The line that stands for the beginning keeps its place, so that the lines of a remark are those of the file.
        check(files, label, "with\n" + rest);
        String shared = SHARED + "/" + beginning.group(1);
        if (within.contains(shared)) {
            throw new DefinitionException(label, "linje 1", "«" + shared + "» begynner som seg selv. Rett linjen.");
        }
        within.add(shared);
        return whole(files, shared, ENDING, within).stripTrailing() + "\n\n" + rest;
    }

    /** What the build has checked is not looked through again: that costs a tenth of a second for each start. */
    private static void check(DefinitionFiles files, String label, String text) {
        if (!files.areCheckedByTheBuild()) {
            PortableSql.check(label, text);
        }
    }
}
