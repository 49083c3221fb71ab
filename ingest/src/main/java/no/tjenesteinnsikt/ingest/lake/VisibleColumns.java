package no.tjenesteinnsikt.ingest.lake;

import java.util.Map;
import java.util.Set;

/**
 * Which free-text columns hold prose of a source, and which are facts about it. A column that is not named here is
 * prose: what is forgotten is withheld, not shown.
 */
public final class VisibleColumns {
    /** Names, labels, codes in words, and reasons written by us. */
    private static final Map<String, Set<String>> FACTS = Map.ofEntries(
            Map.entry("activity", Set.of("audience", "unit")),
            Map.entry("criterion", Set.of("label_nb", "label_nn", "label_en", "basis", "basis_place")),
            Map.entry("deadline", Set.of("due_text")),
            Map.entry("evaluation_answer", Set.of("choice")),
            Map.entry("finding", Set.of("code", "remedy")),
            Map.entry("institution", Set.of("name")),
            Map.entry("published_figure", Set.of("statement", "published_text", "measure", "unit", "section")),
            Map.entry("question", Set.of("label", "guidance", "choices")),
            Map.entry("reference_group", Set.of("user_organisation")),
            Map.entry("reference_group_member", Set.of("organisation")),
            Map.entry("region", Set.of("name")),
            Map.entry("reported_figure", Set.of("measure", "unit")),
            Map.entry("service", Set.of("name", "name_evidence")),
            Map.entry("service_event", Set.of("date_text")),
            Map.entry("service_host", Set.of("host_evidence")),
            Map.entry("service_link", Set.of("evidence")),
            Map.entry("service_name", Set.of("name")),
            Map.entry("service_relation", Set.of("other")),
            Map.entry("spreading_audience", Set.of("audience")),
            Map.entry("spreading_measure", Set.of("audience", "means")),
            Map.entry("spreading_plan", Set.of("period")),
            Map.entry("template", Set.of("name")));

    private static final Set<String> PROVENANCE = Set.of("original", "locator");

    private VisibleColumns() {}

    /** Whether the column names a person. */
    public static boolean isPersonal(Column column) {
        return column.privacy() == Column.Privacy.PERSONAL;
    }

    /** Whether the column holds words of the source, which only those may read who may read the source. */
    public static boolean isProse(Table table, Column column) {
        return table.hasProvenance()
                && column.unit() == Unit.TEXT
                && !PROVENANCE.contains(column.name())
                && !FACTS.getOrDefault(table.name(), Set.of()).contains(column.name());
    }
}
