package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several services or several regions in two years.
 *
 * @param columns whom they are about
 * @param lines one for each figure
 */
public record CompareTable(List<Compared> columns, List<Line> lines) {
    public CompareTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One that is compared.
     *
     * @param id its id
     * @param name what it is called
     * @param address its page
     */
    public record Compared(String id, String name, String address) {}

    /**
     * A figure.
     *
     * @param id its name in data
     * @param label what it is
     * @param cells one for each column
     */
    public record Line(String id, String label, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Whether a change can be said of anyone. */
        public boolean hasChange() {
            return cells.stream().anyMatch(cell -> !cell.change().isEmpty());
        }

        /** How many rows it takes: two years, and the change. */
        public String rows() {
            return hasChange() ? "3" : "2";
        }
    }

    /**
     * A figure of two years.
     *
     * @param first in the first year
     * @param second in the second
     * @param change the difference in words, or why the two cannot be held against each other; empty where one is missing
     */
    public record Cell(RegionFigure first, RegionFigure second, String change) {}

    /** Whether there is anyone to compare. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Makes the tables. */
    static final class Maker {
        private static final List<String> ACTIVITIES = List.of(
                "article",
                "research_project",
                "doctorate",
                "teaching",
                "dissemination",
                "quality_tool",
                "clinical_activity");

        private final RegionData data;
        private final Texts texts;
        private final int from;
        private final int to;

        Maker(RegionData data, int from, int to) {
            this.data = data;
            this.texts = data.texts();
            this.from = from;
            this.to = to;
        }

        CompareTable services(List<Compared> services) {
            List<Line> lines = new ArrayList<>();
            lines.add(line("fte", null, Format.NUMBER, services, Maker::isService));
            for (String amount : List.of("teaching:timer", "clinical_activity:konsultasjoner")) {
                lines.add(line("activity_quantity_by_service", amount, Format.NUMBER, services, Maker::isService));
            }
            for (String activity : ACTIVITIES) {
                lines.add(line("activity_count_by_service", activity, Format.NUMBER, services, Maker::isService));
            }
            lines.removeIf(Maker::isNotHeld);
            return new CompareTable(services, lines);
        }

        CompareTable regions(List<Compared> regions) {
            List<Line> lines = new ArrayList<>();
            lines.add(line("services_in_function_by_region", null, Format.NUMBER, regions, Maker::isRegion));
            lines.add(line("fte_by_region", null, Format.NUMBER, regions, Maker::isRegion));
            lines.add(line("reports_delivered_by_region", null, Format.PART, regions, Maker::isRegion));
            lines.add(line("group_answered", "region", Format.SHARE, regions, Maker::isRegion));
            lines.add(line("group_seats_filled", "region", Format.REST, regions, Maker::isRegion));
            lines.add(line("follow_up_points_by_region", "open", Format.PART, regions, Maker::isRegion));
            for (String activity : ACTIVITIES) {
                lines.add(line("activity_count_by_region", activity, Format.NUMBER, regions, Maker::isRegion));
            }
            lines.removeIf(Maker::isNotHeld);
            return new CompareTable(regions, lines);
        }

        private static boolean isNotHeld(Line line) {
            return line.cells().stream()
                    .allMatch(cell -> cell.first().value().isEmpty()
                            && cell.second().value().isEmpty());
        }

        private interface About {
            boolean is(IndicatorValue value, String id);
        }

        private static boolean isService(IndicatorValue value, String id) {
            return id.equals(value.key().serviceId());
        }

        private static boolean isRegion(IndicatorValue value, String id) {
            return id.equals(value.key().regionId()) && value.key().serviceId() == null;
        }

        private Line line(
                String indicator, @Nullable String category, Format format, List<Compared> columns, About about) {
            String label = category == null
                    ? texts.get("compare.measure." + indicator)
                    : texts.find("compare.measure." + indicator).orElseGet(() -> data.category(indicator, category));
            return new Line(
                    category == null ? indicator : indicator + ":" + category,
                    label,
                    columns.stream()
                            .map(one -> cell(
                                    value(indicator, category, from, one.id(), about),
                                    value(indicator, category, to, one.id(), about),
                                    format))
                            .toList());
        }

        private Optional<IndicatorValue> value(
                String indicator, @Nullable String category, int year, String id, About about) {
            return data.at(indicator, year).stream()
                    .filter(value -> about.is(value, id))
                    .filter(value -> Objects.equals(value.key().category(), category))
                    .max(Comparator.comparing(IndicatorValue::key));
        }

        private Cell cell(Optional<IndicatorValue> first, Optional<IndicatorValue> second, Format format) {
            return new Cell(
                    RegionFigure.of(first, format, texts),
                    RegionFigure.of(second, format, texts),
                    change(first, second, format));
        }

        private String change(Optional<IndicatorValue> first, Optional<IndicatorValue> second, Format format) {
            if (first.isEmpty() || second.isEmpty() || from == to) {
                return "";
            }
            if (!first.get().key().series().equals(second.get().key().series())) {
                return texts.get("compare.break");
            }
            if (isIncomplete(first.get()) || isIncomplete(second.get())) {
                return texts.get("compare.incomplete");
            }
            Optional<BigDecimal> before = RegionFigure.of(first, format, texts).number();
            Optional<BigDecimal> after = RegionFigure.of(second, format, texts).number();
            return format != Format.NUMBER || before.isEmpty() || after.isEmpty()
                    ? ""
                    : signed(after.get().subtract(before.get()));
        }

        /** A sum of other services than the year before has no change that can be told. */
        private static boolean isIncomplete(IndicatorValue value) {
            var answering = value.grounds().answering();
            return value.outcome() instanceof Outcome.Shown && answering != null && !answering.isComplete();
        }

        private String signed(BigDecimal change) {
            return change.signum() == 0
                    ? texts.get("compare.same")
                    : (change.signum() > 0 ? "+" : "") + texts.numbers().upTo(change, 2);
        }
    }
}
