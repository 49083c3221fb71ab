package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * What a report says of a service by name, beside its matrix without names: a number that fits several columns, so that
 * it does not tell which the service is, and an answer that differs from the service's column.
 */
final class StatementsByName implements Look {
    private static final String AGE = "age_years";
    private static final String FTE = "fte";

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Row statement : subject.in(ReviewTables.STATED_BY_NAME)) {
            findings.addAll(fitting(subject, statement));
            findings.addAll(differing(subject, statement));
        }
        return findings;
    }

    private static List<Finding> fitting(Subject subject, Row statement) {
        String service = statement.text("service_id");
        boolean deduced = subject.columns(service).stream()
                .anyMatch(linked -> linked.status().equals("deduced"));
        List<Row> cells = deduced ? List.of() : cells(subject, statement);
        if (cells.size() < 2) {
            return List.of();
        }
        String columns = cells.stream()
                .map(cell -> subject.service(cell.text("service_id")))
                .collect(Collectors.joining(" og "));
        String what = statement.text("subject").equals(AGE) ? "funksjonstid " : "årsverk ";
        String message = columns + " har " + what + statement.text("value") + " i "
                + statement.text("assessment_year") + ". Rapporten oppgir det for " + subject.service(service)
                + ", men ikke hvilken kolonne det er.";
        return cells.stream()
                .map(cell -> Look.finding(
                        cell,
                        "statement_fits_several",
                        message,
                        "Se om en annen kilde sier hvilken kolonne det er. Navnet er bare antatt til det er funnet."))
                .toList();
    }

    /** The cells of the matrix with the number that is stated. */
    private static List<Row> cells(Subject subject, Row statement) {
        Optional<BigDecimal> stated = number(statement.text("value"));
        Integer year = (Integer) statement.get("assessment_year").orElseThrow();
        return switch (statement.text("subject")) {
            case AGE ->
                subject.in(ReviewTables.SERVICE_AGE).stream()
                        .filter(row -> row.get("assessment_year").orElseThrow().equals(year))
                        .filter(equal(AGE, stated))
                        .toList();
            // A review assesses the reports of the year before.
            case FTE ->
                subject.in(ServiceTables.STAFFING).stream()
                        .filter(row -> row.get("report_year").orElseThrow().equals(year - 1))
                        .filter(row -> row.text("basis").equals("review"))
                        .filter(equal(FTE, stated))
                        .toList();
            default -> List.of();
        };
    }

    private static Predicate<Row> equal(String column, Optional<BigDecimal> stated) {
        return row -> stated.isPresent()
                && row.get(column)
                        .flatMap(value -> number(value.toString()))
                        .filter(value -> value.compareTo(stated.get()) == 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text.replace(',', '.'))
                .filter(t -> t.matches("\\d{1,9}(\\.\\d{1,4})?"))
                .map(BigDecimal::new);
    }

    private static List<Finding> differing(Subject subject, Row statement) {
        String value = statement.text("value");
        if (!value.equals("yes") && !value.equals("no")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Subject.Linked column : subject.columns(statement.text("service_id"))) {
            subject.answers(column.columnId(), statement.text("subject")).stream()
                    .filter(row -> row.text("assessment_year").equals(statement.text("assessment_year")))
                    .filter(row -> List.of("yes", "no").contains(row.text("answer")))
                    .filter(row -> !row.text("answer").equals(value))
                    .forEach(row -> findings.add(contradiction(subject, statement, row, column)));
        }
        return findings;
    }

    private static Finding contradiction(Subject subject, Row statement, Row answer, Subject.Linked column) {
        return Look.finding(
                answer,
                "statement_contradicts_answer",
                subject.service(column.columnId()) + ": svaret er " + word(answer.text("answer")) + " på "
                        + subject.criterion(answer.text("criterion_id")) + ", men rapporten sier "
                        + word(statement.text("value")) + " om " + subject.service(statement.text("service_id"))
                        + " ved navn (" + statement.text("locator") + ")." + column.reservation(),
                "Sammenlign de to stedene i rapporten. Begge er beholdt slik de står.");
    }

    private static String word(String answer) {
        return answer.equals("yes") ? "ja" : "nei";
    }
}
