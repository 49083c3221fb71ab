package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;

/**
 * Every answer: services down, criteria across.
 *
 * @param criteria the columns
 * @param lines the rows
 */
public record CriteriaMatrix(List<CriteriaCriterion> criteria, List<Line> lines) {
    public CriteriaMatrix {
        criteria = List.copyOf(criteria);
        lines = List.copyOf(lines);
    }

    /**
     * A service.
     *
     * @param service the service
     * @param years its years in function
     * @param fte its full-time equivalents
     * @param cells its answers, in the order of the criteria
     */
    public record Line(CriteriaService service, Quantity years, Quantity fte, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number of a service.
     *
     * @param text as a reader sees it, or the word for a missing one
     * @param number to sort by, empty where it is missing
     * @param address where its evidence is, empty where there is none
     */
    public record Quantity(String text, Optional<BigDecimal> number, String address) {
        /** The number as an attribute to sort by; empty text where there is none. */
        public String sortKey() {
            return number.map(BigDecimal::toPlainString).orElse("");
        }
    }

    /**
     * An answer.
     *
     * @param answer the code
     * @param sign what stands in the cell
     * @param words the answer in words
     * @param address the line that it was read from, empty where the review has no such answer
     * @param locator the place of the line
     */
    public record Cell(String answer, String sign, String words, String address, String locator) {}

    static CriteriaMatrix of(CriteriaData data, List<CriteriaCriterion> order) {
        return new CriteriaMatrix(
                order,
                data.services().stream()
                        .map(service -> line(data, service, order))
                        .toList());
    }

    private static Line line(CriteriaData data, CriteriaService service, List<CriteriaCriterion> order) {
        return new Line(
                service,
                quantity(data, "years_in_function", service),
                quantity(data, "fte", service),
                order.stream()
                        .map(criterion -> cell(data, service, criterion.id()))
                        .toList());
    }

    private static Cell cell(CriteriaData data, CriteriaService service, String criterionId) {
        return data.answer(service, criterionId)
                .map(row -> new Cell(
                        row.text("answer"),
                        data.texts().get("criteria.sign." + row.text("answer")),
                        data.texts().get("criteria.answer." + row.text("answer")),
                        Addresses.source(row.text("source_id"), row.text("locator")),
                        row.text("locator")))
                .orElseGet(() -> new Cell(
                        "not_asked",
                        data.texts().get("criteria.sign.not_asked"),
                        data.texts().get("criteria.answer.not_asked"),
                        "",
                        ""));
    }

    private static Quantity quantity(CriteriaData data, String indicator, CriteriaService service) {
        return data.ofService(indicator, service.serviceId(), Optional.empty())
                .map(value -> new Quantity(
                        new FigureText(data.texts()).number(value, 2), number(value), Addresses.evidence(value)))
                .orElseGet(() -> new Quantity(data.texts().get("state.unknown"), Optional.empty(), ""));
    }

    private static Optional<BigDecimal> number(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }
}
