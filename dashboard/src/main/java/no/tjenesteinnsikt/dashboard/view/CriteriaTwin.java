package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.Precision;
import org.jspecify.annotations.Nullable;

/** The page of the criteria as tables. */
final class CriteriaTwin {
    private static final List<String> SHARE =
            List.of("numerator", "denominator", "share", "low", "high", "status", "evidence");

    private CriteriaTwin() {}

    static List<TwinTable> of(CriteriaView view) {
        return List.of(
                criteria(view),
                answers(view),
                chain("published_chain", view.chain().published()),
                chain("effect_chain", view.chain().ordered()),
                combinations(view),
                contradictions(view),
                breakdown(view));
    }

    private static TwinTable criteria(CriteriaView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaCriterion criterion : view.criteria()) {
            criterion
                    .share()
                    .ifPresent(share -> rows.add(
                            row(Arrays.asList(criterion.id(), criterion.label(), criterion.direction()), share)));
        }
        return table("criteria", List.of("criterion_id", "label", "direction"), rows);
    }

    private static TwinTable answers(CriteriaView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaMatrix.Line line : view.matrix().lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                CriteriaMatrix.Cell cell = line.cells().get(i);
                rows.add(Arrays.asList(
                        line.service().serviceId(),
                        line.service().title(),
                        line.service().nameStatus(),
                        view.criteria().get(i).id(),
                        cell.answer(),
                        cell.address()));
            }
        }
        return new TwinTable(
                "answers", List.of("service_id", "service", "name_status", "criterion_id", "answer", "source"), rows);
    }

    private static TwinTable chain(String name, List<CriteriaChain.Step> steps) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaChain.Step step : steps) {
            rows.add(row(Arrays.asList(step.label(), "all"), step.full()));
            rows.add(row(Arrays.asList(step.label(), "with_all_steps_before"), step.nested()));
        }
        return table(name, List.of("step", "part"), rows);
    }

    private static TwinTable combinations(CriteriaView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaCombinations.Pattern pattern : view.combinations().patterns()) {
            rows.add(row(Arrays.asList(pattern.words()), pattern.share()));
        }
        return table("combinations", List.of("pattern"), rows);
    }

    private static TwinTable contradictions(CriteriaView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaContradiction contradiction : view.contradictions()) {
            for (CriteriaContradiction.Concerned concerned : contradiction.services()) {
                rows.add(Arrays.asList(
                        contradiction.category(),
                        contradiction.words(),
                        concerned.service().serviceId(),
                        concerned.address()));
            }
        }
        return new TwinTable("contradictions", List.of("category", "label", "service_id", "evidence"), rows);
    }

    private static TwinTable breakdown(CriteriaView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CriteriaGroup group : view.breakdown().groups()) {
            for (CriteriaGroup.Bar bar : group.bars()) {
                rows.add(row(
                        Arrays.asList(view.breakdown().criterion().id(), group.heading(), bar.label(), bar.note()),
                        bar.share()));
            }
        }
        return table("breakdown", List.of("criterion_id", "by", "group", "note"), rows);
    }

    private static TwinTable table(String name, List<String> keys, List<List<@Nullable Object>> rows) {
        List<String> columns = new ArrayList<>(keys);
        columns.addAll(SHARE);
        return new TwinTable(name, columns, rows);
    }

    private static List<@Nullable Object> row(List<@Nullable Object> keys, CriteriaShare share) {
        List<@Nullable Object> row = new ArrayList<>(keys);
        @Nullable BigDecimal low = share.bounds().map(Precision.Interval::low).orElse(null);
        @Nullable BigDecimal high = share.bounds().map(Precision.Interval::high).orElse(null);
        row.addAll(Arrays.asList(
                share.numerator().orElse(null),
                share.denominator().orElse(null),
                share.share().orElse(null),
                low,
                high,
                share.value().outcome().status(),
                share.address()));
        return row;
    }
}
