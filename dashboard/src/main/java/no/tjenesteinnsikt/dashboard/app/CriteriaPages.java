package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.chart.ChartView;
import no.tjenesteinnsikt.dashboard.chart.CriteriaChart;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaView;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.web.PageAnswer;
import no.tjenesteinnsikt.dashboard.web.PageRequest;
import no.tjenesteinnsikt.dashboard.web.Route;

/** Requirements and assessments. */
final class CriteriaPages {
    private CriteriaPages() {}

    static List<Route> routes() {
        return List.of(Route.of("/krav", "criteria", CriteriaPages::criteria));
    }

    private static PageAnswer criteria(PageRequest request) {
        Texts texts = request.texts();
        Optional<CriteriaView> found = CriteriaView.of(request.data(), texts, request.parameter("krav"));
        if (found.isEmpty()) {
            return request.data().narrowing().isNone()
                    ? new PageAnswer.Missing(texts.get("criteria.none"))
                    : nothingLeft(texts);
        }
        CriteriaView view = found.get();
        return new PageAnswer.Shown(
                texts.get("criteria.title"),
                "criteria.jte",
                view,
                List.of(answers(view, texts), breakdown(view, texts)),
                view.twin());
    }

    /** What the reader chose holds no assessed service. The page is there, so that the choice can be changed on it. */
    private static PageAnswer nothingLeft(Texts texts) {
        return new PageAnswer.Shown(
                texts.get("criteria.title"),
                "nothingleft.jte",
                texts.get("criteria.none_left"),
                List.of(),
                List.of(new TwinTable("answers", List.of("service_id"), List.of())));
    }

    private static ChartView answers(CriteriaView view, Texts texts) {
        CriteriaChart.Words words = new CriteriaChart.Words(
                "svar",
                view.title(texts),
                texts.get("criteria.answers.summary"),
                texts.get("criteria.table.criterion"),
                texts.get("criteria.table.direction"),
                texts.get("criteria.answers.source", view.year(), view.year() - 1));
        return CriteriaChart.of(view.groups(), words, texts);
    }

    private static ChartView breakdown(CriteriaView view, Texts texts) {
        String label = view.breakdown().criterion().label();
        String apart = String.join(", ", view.breakdown().apart());
        CriteriaChart.Words words = new CriteriaChart.Words(
                "grupper",
                apart.isEmpty()
                        ? texts.get("criteria.breakdown.overlap", label)
                        : texts.get("criteria.breakdown.apart", label, apart),
                texts.get("criteria.breakdown.summary"),
                texts.get("criteria.table.group"),
                texts.get("criteria.table.by"),
                texts.get("criteria.answers.source", view.year(), view.year() - 1));
        return CriteriaChart.of(view.breakdown().groups(), words, texts);
    }
}
