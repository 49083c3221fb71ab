package no.tjenesteinnsikt.dashboard.view.region;

import java.util.Comparator;
import java.util.List;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The share with a yes on each requirement, by region, at the latest assessment.
 *
 * @param year the year of the assessment, 0 where there is none
 * @param measures one line for each requirement
 */
public record RegionRequirements(int year, List<RegionMeasure> measures) {
    private static final String INDICATOR = "criterion_yes_by_region";

    public RegionRequirements {
        measures = List.copyOf(measures);
    }

    static RegionRequirements of(RegionData data) {
        return data.years(INDICATOR).stream()
                .findFirst()
                .map(year -> new RegionRequirements(
                        year,
                        requirements(data).stream()
                                .map(row -> measure(data, row, year))
                                .toList()))
                .orElseGet(() -> new RegionRequirements(0, List.of()));
    }

    private static RegionMeasure measure(RegionData data, Row criterion, int year) {
        String id = criterion.text("criterion_id");
        return new RegionMeasure(id, label(data, criterion), "", data.figures(INDICATOR, year, id, Format.SHARE));
    }

    /** The criteria to which yes is to meet a requirement, in the order of the appendix. */
    static List<Row> requirements(RegionData data) {
        return data.published().in(ReferenceTables.CRITERION).stream()
                .filter(row -> row.text("direction").equals("yes_is_requirement"))
                .sorted(Comparator.comparing(row -> (Integer) row.get("ordinal").orElse(0)))
                .toList();
    }

    static String label(RegionData data, Row criterion) {
        return criterion.text("label_" + data.texts().language().code());
    }

    /** The same lines without the remarks, which are said once above them. */
    public List<RegionMeasure> plain() {
        return measures.stream()
                .map(measure -> new RegionMeasure(
                        measure.id(),
                        measure.label(),
                        measure.explained(),
                        measure.figures().stream()
                                .map(RegionFigure::withoutNote)
                                .toList()))
                .toList();
    }

    /** The remarks on the regions' services, each once. */
    public List<String> notes() {
        return measures.stream()
                .limit(1)
                .flatMap(measure -> measure.figures().stream())
                .map(RegionFigure::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }
}
