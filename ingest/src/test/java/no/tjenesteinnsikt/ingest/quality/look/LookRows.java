package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Short ways to write rows, and findings as lines. */
final class LookRows {
    private static final List<String> SCOPES = List.of("all_regions", "other_region");

    private LookRows() {}

    /** The findings as {@code code L1: message}. */
    static List<String> looks(Row... rows) {
        return Looks.over(Rows.of(List.of(rows))).stream()
                .map(finding -> finding.code() + " " + finding.locator() + ": " + finding.message())
                .toList();
    }

    static Row figure(int line, int year, String place, String measure, String quantity) {
        boolean scope = SCOPES.contains(place);
        return Row.of(ReportTables.REPORTED_FIGURE)
                .set("service_id", "a")
                .set("report_year", year)
                .set("region_id", scope || place.isEmpty() ? null : place)
                .set("region_scope", scope ? place : null)
                .set("measure", measure)
                .set("quantity", new BigDecimal(quantity))
                .set("unit", "pasienter")
                .from("kilde", "L" + line)
                .build();
    }

    static Row column(int number, String status) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", "kolonne-" + number)
                .set("name", status.equals("unknown") ? "Kolonne " + number : "Alfa")
                .set("identity", "review_column")
                .set("name_status", status)
                .set("status", "unknown")
                .set("column_no", number)
                .from("kilde", "L1")
                .build();
    }

    static Row named(String id, String name) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", id)
                .set("name", name)
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "unknown")
                .from("kilde", "L1")
                .build();
    }

    static Row link(int column, String same, String status) {
        return Row.of(ServiceTables.SERVICE_LINK)
                .set("service_id", "kolonne-" + column)
                .set("same_as", same)
                .set("status", status)
                .set("evidence", "fordi")
                .from("kilde", "L1")
                .build();
    }

    static Row answer(int line, int column, String criterion, String answer) {
        return Row.of(ReviewTables.CRITERION_ANSWER)
                .set("service_id", "kolonne-" + column)
                .set("assessment_year", 2018)
                .set("criterion_id", criterion)
                .set("answer", answer)
                .from("kilde", "L" + line)
                .build();
    }

    static Row age(int line, int column, int years) {
        return Row.of(ReviewTables.SERVICE_AGE)
                .set("service_id", "kolonne-" + column)
                .set("assessment_year", 2018)
                .set("age_years", years)
                .set("age_years_state", "value")
                .from("kilde", "L" + line)
                .build();
    }

    static Row fte(int line, String service, int year, String fte, String kind, String basis) {
        return Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", year)
                .set("fte", new BigDecimal(fte))
                .set("fte_state", "value")
                .set("staffing_kind", kind)
                .set("basis", basis)
                .from("kilde", "L" + line)
                .build();
    }

    static Row stated(String service, String subject, String value) {
        return Row.of(ReviewTables.STATED_BY_NAME)
                .set("service_id", service)
                .set("assessment_year", 2018)
                .set("subject", subject)
                .set("value", value)
                .from("kilde", "L9")
                .build();
    }

    static Row questionnaire(String service, String question, String choice, String text) {
        return Row.of(ReportTables.EVALUATION_ANSWER)
                .set("service_id", service)
                .set("report_year", 2018)
                .set("question_id", question)
                .set("choice", choice.isEmpty() ? null : choice)
                .set("text", text)
                .set("answer_state", "answered")
                .from("skjema", "L5")
                .build();
    }

    static Row group(String service, String text) {
        return Row.of(GroupTables.REFERENCE_GROUP_ANSWER)
                .set("service_id", service)
                .set("report_year", 2020)
                .set("respondent", "whole")
                .set("answer_state", "answered")
                .set("text", text)
                .from("gruppe", "L7")
                .build();
    }
}
