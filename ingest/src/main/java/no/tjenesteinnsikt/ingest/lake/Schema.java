package no.tjenesteinnsikt.ingest.lake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables of the contract, in one place. DDL, dictionary and editor help are made from here. */
public final class Schema {
    /** Rises with every change that a reader of the lake has to know of. */
    public static final int VERSION = 1;

    /** The tables of a snapshot. */
    public static final List<Table> SNAPSHOT = List.of(
            SourceTables.SOURCE_DOCUMENT,
            SourceTables.FINDING,
            ReferenceTables.REGION,
            ReferenceTables.INSTITUTION,
            ReferenceTables.POPULATION,
            ReferenceTables.CRITERION,
            ReferenceTables.TEMPLATE,
            ReferenceTables.QUESTION,
            ReferenceTables.DEADLINE,
            ServiceTables.SERVICE,
            ServiceTables.SERVICE_NAME,
            ServiceTables.SERVICE_HOST,
            ServiceTables.SERVICE_LINK,
            ServiceTables.SERVICE_EVENT,
            ServiceTables.SERVICE_RELATION,
            ServiceTables.SERVICE_DESCRIPTION,
            ServiceTables.STAFFING,
            ServiceTables.ROLE,
            ReviewTables.SERVICE_AGE,
            ReviewTables.CRITERION_ANSWER,
            ReviewTables.STATED_BY_NAME,
            ReviewTables.PUBLISHED_FIGURE,
            ReviewTables.DECISION,
            ReportTables.ANNUAL_REPORT,
            ReportTables.ACTIVITY,
            ReportTables.REPORTED_FIGURE,
            ReportTables.EVALUATION_ANSWER,
            ReportTables.REPORT_ASSESSMENT,
            ReportTables.FOLLOW_UP,
            ReportTables.SERVICE_COMMENT,
            ReportTables.WEB_REQUIREMENT,
            GroupTables.REFERENCE_GROUP,
            GroupTables.REFERENCE_GROUP_MEMBER,
            GroupTables.REFERENCE_GROUP_ANSWER,
            PlanTables.SPREADING_PLAN,
            PlanTables.SPREADING_MEASURE,
            QuestionnaireTables.SPREADING_AUDIENCE,
            PlanTables.OUTCOME_GOAL,
            PlanTables.QUALITY_TOOL,
            PlanTables.DOCUMENTED_RESULT,
            QuestionnaireTables.ATTACHMENT,
            QuestionnaireTables.CITED_DOCUMENT,
            QuestionnaireTables.TIME_PLAN,
            QuestionnaireTables.SIGNATURE);

    /** The tables of a result. */
    public static final List<Table> RESULT =
            List.of(ResultTables.INDICATOR, ResultTables.INDICATOR_VALUE, ResultTables.RECONCILIATION);

    private static final Map<String, Table> BY_NAME = Stream.concat(SNAPSHOT.stream(), RESULT.stream())
            .collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

    private Schema() {}

    /** The table of that name. */
    public static Table table(String name) {
        Table table = BY_NAME.get(name);
        if (table == null) {
            throw new IllegalArgumentException("Cannot find table " + name);
        }
        return table;
    }
}
