package no.tjenesteinnsikt.ingest.form.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of one review's matrix, the same for every form that holds one.
 *
 * @param sourceId the document
 * @param assessmentYear the year of the review
 */
public record MatrixRows(String sourceId, int assessmentYear) {
    private static final String KIND = "national_competence_service";

    /** The id of the service in a column of the review, counted from 1. */
    public static String serviceId(int assessmentYear, int column) {
        return "review-" + assessmentYear + "-kolonne-" + column;
    }

    /** What a column without a known name is called. */
    public static String columnName(int column) {
        return "Kolonne " + column;
    }

    /**
     * The service in a column, without a name. Its approval year is derived: the review counts the years in function
     * from the approval, less one year for establishment.
     */
    public Row service(int column, Stated<Integer> age) {
        Optional<Integer> approved = age.value().map(years -> assessmentYear - years - 1);
        return row(ServiceTables.SERVICE, column, age)
                .set("name", columnName(column))
                .set("kind", KIND)
                .set("identity", "review_column")
                .set("name_status", "unknown")
                .set("status", "unknown")
                .set("approval_year", orNull(approved))
                .set("approval_year_status", orNull(approved.map(year -> "derived")))
                .set("column_no", column)
                .build();
    }

    /** The name of a column, as it was deduced, assumed or is unknown. */
    public Row named(int column, Stated<String> name, String status, @Nullable String evidence) {
        return row(ServiceTables.SERVICE, column, name)
                .set("name", name.value().orElse(columnName(column)))
                .set("kind", KIND)
                .set("identity", "review_column")
                .set("name_status", status)
                .set("name_evidence", evidence)
                .set("status", "unknown")
                .set("column_no", column)
                .build();
    }

    /** That a column is the service of that id. */
    public Row link(int column, Stated<String> sameAs, String status, String evidence) {
        return row(ServiceTables.SERVICE_LINK, column, sameAs)
                .set("same_as", sameAs.orNull())
                .set("status", status)
                .set("evidence", evidence)
                .build();
    }

    /** The years in function. */
    public Row age(int column, Stated<Integer> age) {
        return row(ReviewTables.SERVICE_AGE, column, age)
                .set("assessment_year", assessmentYear)
                .set("age_years", age.orNull())
                .set("age_years_state", age.state())
                .build();
    }

    /** The full-time equivalents. A review assesses the reports of the year before. */
    public Row staffing(int column, Stated<BigDecimal> fte) {
        return row(ServiceTables.STAFFING, column, fte)
                .set("report_year", assessmentYear - 1)
                .set("fte", orNull(fte.value().map(MatrixRows::asTheLakeHasIt)))
                .set("fte_state", fte.state())
                .set("staffing_kind", "total")
                .set("basis", "review")
                .build();
    }

    /** The answer to one criterion: {@code yes}, {@code no} or the state. */
    public Row answer(int column, String criterionId, Stated<String> answer) {
        return row(ReviewTables.CRITERION_ANSWER, column, answer)
                .set("assessment_year", assessmentYear)
                .set("criterion_id", criterionId)
                .set("answer", answer.value().orElse(answer.state()))
                .build();
    }

    /** 87 and 87.00 are one number; the lake writes two places. */
    private static BigDecimal asTheLakeHasIt(BigDecimal fte) {
        return fte.setScale(2, RoundingMode.UNNECESSARY);
    }

    private Row.Builder row(Table table, int column, Stated<?> stated) {
        return Row.of(table)
                .set("service_id", serviceId(assessmentYear, column))
                .set("original", orNull(stated.original()))
                .from(sourceId, stated.locator());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
