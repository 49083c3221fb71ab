package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Set<String> WITHOUT_PROVENANCE = Set.of("source_document", "finding");

    @Test
    void theContractsTablesAreAllThere() {
        assertThat(names(Schema.SNAPSHOT))
                .containsExactlyInAnyOrder(
                        "source_document",
                        "finding",
                        "region",
                        "institution",
                        "population",
                        "service",
                        "service_name",
                        "service_host",
                        "service_link",
                        "service_event",
                        "service_relation",
                        "service_description",
                        "staffing",
                        "service_age",
                        "criterion",
                        "criterion_answer",
                        "stated_by_name",
                        "published_figure",
                        "template",
                        "question",
                        "deadline",
                        "service_comment",
                        "annual_report",
                        "activity",
                        "reported_figure",
                        "evaluation_answer",
                        "reference_group",
                        "reference_group_member",
                        "reference_group_answer",
                        "spreading_plan",
                        "spreading_measure",
                        "outcome_goal",
                        "quality_tool",
                        "documented_result",
                        "spreading_audience",
                        "attachment",
                        "cited_document",
                        "time_plan",
                        "signature",
                        "report_assessment",
                        "follow_up",
                        "decision",
                        "role",
                        "web_requirement");
        assertThat(names(Schema.RESULT)).containsExactly("indicator", "indicator_value", "reconciliation");
    }

    @Test
    void everyFactTableEndsWithWhereTheRowWasRead() {
        for (Table table : Schema.SNAPSHOT) {
            if (!WITHOUT_PROVENANCE.contains(table.name())) {
                List<String> columns =
                        table.columns().stream().map(Column::name).toList();
                assertThat(columns.subList(columns.size() - 2, columns.size()))
                        .as(table.name())
                        .containsExactly("source_id", "locator");
            }
        }
    }

    @Test
    void numbersThatMustAgreeHaveTheContractsScale() {
        assertThat(ServiceTables.STAFFING.column("fte").type().sql()).isEqualTo("decimal(9,2)");
        assertThat(ReviewTables.PUBLISHED_FIGURE
                        .column("published_number")
                        .type()
                        .sql())
                .isEqualTo("decimal(18,4)");
        assertThat(ReportTables.ACTIVITY.column("quantity").type().sql()).isEqualTo("decimal(18,4)");
        assertThat(ResultTables.INDICATOR_VALUE.columns().stream()
                        .map(column -> column.type().sql())
                        .filter(type -> type.startsWith("decimal"))
                        .collect(Collectors.toSet()))
                .containsExactly("decimal(28,10)");
    }

    @Test
    void noTableHasABareYearBesideTheCalendarFacts() {
        Set<String> bare = all().filter(table -> table.has("year"))
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bare).containsExactly("population", "service_event");
    }

    @Test
    void namesOfPersonsAreMarked() {
        Set<String> personal = all().flatMap(table -> table.columns().stream()
                        .filter(column -> column.privacy() == Column.Privacy.PERSONAL)
                        .map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(personal)
                .containsExactly(
                        "reference_group_member.person",
                        "role.person",
                        "signature.person",
                        "web_requirement.checked_by");
    }

    @Test
    void sentencesAreSentences() {
        all().forEach(table -> {
            assertSentence(table.name(), table.meaning());
            table.columns().forEach(column -> assertSentence(table.name() + "." + column.name(), column.meaning()));
        });
    }

    private static void assertSentence(String what, Label label) {
        assertThat(label.nb()).as(what).matches("(?s)\\p{Lu}.*\\.");
        assertThat(label.en()).as(what).matches("(?s)\\p{Lu}.*\\.");
    }

    private static Stream<Table> all() {
        return Stream.concat(Schema.SNAPSHOT.stream(), Schema.RESULT.stream());
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }
}
