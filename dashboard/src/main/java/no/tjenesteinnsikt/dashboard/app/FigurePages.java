package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.chart.CheckChart;
import no.tjenesteinnsikt.dashboard.chart.IndicatorCharts;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.SourceText;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.CheckedView;
import no.tjenesteinnsikt.dashboard.view.CheckedWanted;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.EvidenceView;
import no.tjenesteinnsikt.dashboard.view.IndicatorListView;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.IndicatorView;
import no.tjenesteinnsikt.dashboard.view.IndicatorWanted;
import no.tjenesteinnsikt.dashboard.view.SourceView;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/** The figures: what they mean, the rows behind them, the line behind each row, and published against computed. */
final class FigurePages {
    private static final int LONGEST_SHOWN = 60;

    private final EvidenceReader evidence;
    private final SourceText source;

    private FigurePages(EvidenceReader evidence, SourceText source) {
        this.evidence = evidence;
        this.source = source;
    }

    static List<Route> routes(EvidenceReader evidence, SourceText source) {
        FigurePages pages = new FigurePages(evidence, source);
        return List.of(
                Route.whole("/indikatorer", "indicators", FigurePages::indicators),
                Route.of("/indikatorer/{id}", "indicators", FigurePages::indicator),
                Route.of("/indikatorer/{id}/grunnlag", "indicators", pages::evidence),
                Route.whole("/kilder/{id}", "findings", pages::source),
                Route.whole("/etterproving", "reconciliation", FigurePages::checked));
    }

    private static PageAnswer indicators(PageRequest request) {
        IndicatorWanted wanted = new IndicatorWanted(
                request.parameter("sok").map(String::strip).orElse(""),
                request.parameter("tema").orElse(""),
                request.parameter("regnes").orElse(""),
                request.parameter("verdier").orElse(""));
        IndicatorListView view = IndicatorListView.of(request.data(), request.texts(), wanted);
        return new PageAnswer.Shown(
                request.texts().get("indicators.title"), "indicators.jte", view, List.of(), view.twin());
    }

    private static PageAnswer indicator(PageRequest request) {
        return IndicatorText.find(request.data(), request.texts(), request.place("id"))
                .map(text -> IndicatorView.of(request.data(), text))
                .<PageAnswer>map(view -> new PageAnswer.Shown(
                        view.title(), "indicator.jte", view, IndicatorCharts.of(view, request.texts()), view.twin()))
                .orElseGet(() -> missing(request, "evidence.missing_indicator"));
    }

    private PageAnswer evidence(PageRequest request) {
        Optional<IndicatorText> indicator = IndicatorText.find(request.data(), request.texts(), request.place("id"));
        if (indicator.isEmpty()) {
            return missing(request, "evidence.missing_indicator");
        }
        Optional<ValueKey> key = Addresses.evidenceKey(request.query());
        if (key.isEmpty()) {
            return missing(request, "evidence.missing_key");
        }
        return Values.of(request.data()).of(indicator.get().id()).stream()
                .filter(value -> value.key().equals(key.get()))
                .findFirst()
                .map(value -> evidence(request, indicator.get(), value))
                .orElseGet(() -> missing(request, "evidence.missing_value"));
    }

    private PageAnswer evidence(PageRequest request, IndicatorText indicator, IndicatorValue value) {
        EvidenceView view = EvidenceView.of(
                indicator,
                new EvidenceNames(request.data(), request.texts()),
                value,
                evidence.behind(request.data(), indicator.id(), value.key()));
        return new PageAnswer.Shown(
                request.texts().get("evidence.title", "«" + indicator.title() + "»"),
                "evidence.jte",
                view,
                List.of(),
                view.twin());
    }

    private PageAnswer source(PageRequest request) {
        Optional<Integer> part = request.parameter("del")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        SourceView.Wanted wanted = new SourceView.Wanted(request.parameter("sted"), part);
        return request.data().in(SourceTables.SOURCE_DOCUMENT).stream()
                .filter(row -> row.text("source_id").equals(request.place("id")))
                .findFirst()
                .map(row -> SourceView.of(request.data(), request.texts(), source, row, wanted))
                .<PageAnswer>map(view -> new PageAnswer.Shown(
                        request.texts().get("source.title"), "source.jte", view, List.of(), view.twin()))
                .orElseGet(() -> missing(request, "source.missing"));
    }

    private static PageAnswer checked(PageRequest request) {
        CheckedWanted wanted = new CheckedWanted(
                request.parameter("dom").orElse(""),
                request.parameter("rapport").orElse(""),
                request.parameter("avsnitt").orElse(""));
        CheckedView view = CheckedView.of(request.data(), request.texts(), wanted);
        return new PageAnswer.Shown(
                request.texts().get("checked.title"),
                "checked.jte",
                view,
                CheckChart.of(view, request.texts()),
                view.twin());
    }

    private static PageAnswer missing(PageRequest request, String key) {
        String id = request.place("id");
        return new PageAnswer.Missing(
                request.texts().get(key, id.length() > LONGEST_SHOWN ? id.substring(0, LONGEST_SHOWN) + "…" : id));
    }
}
