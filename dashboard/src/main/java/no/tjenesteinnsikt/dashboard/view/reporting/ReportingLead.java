package no.tjenesteinnsikt.dashboard.view.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.reporting.ReportingView.ReportYear;

/** The first sentences and the key figures of the page of the annual reporting. */
final class ReportingLead {
    private ReportingLead() {}

    static List<Said> sentences(
            Texts texts, ReportYears years, Optional<ReportYears.OfYear> chosen, List<PublishedReports> published) {
        if (chosen.isEmpty()) {
            long found = published.stream().mapToLong(one -> one.years().size()).sum();
            return List.of(
                    Said.of(texts.get("reporting.lead.none")),
                    Said.of(
                            found == 0
                                    ? texts.get("reporting.lead.nothing")
                                    : texts.get(
                                            "reporting.lead.published",
                                            texts.numbers().whole(found),
                                            texts.numbers().whole(published.size()))));
        }
        List<Said> sentences = new ArrayList<>();
        FigureText words = new FigureText(texts);
        ReportYears.OfYear year = chosen.get();
        String delivered = words.ofHowMany(year.delivered());
        sentences.add(Said.of(texts.get("reporting.lead.delivered", year.year(), delivered))
                .with(delivered, Addresses.evidence(year.delivered())));
        year.onTime().ifPresent(value -> {
            String inTime = words.ofHowMany(value);
            Grounds.Answering answering = value.grounds().answering();
            long lost = answering == null ? 0 : answering.lost();
            sentences.add(Said.of(
                            lost == 0
                                    ? texts.get("reporting.lead.on_time", inTime)
                                    : texts.get(
                                            "reporting.lead.on_time.unknown",
                                            inTime,
                                            texts.numbers().whole(lost)))
                    .with(inTime, Addresses.evidence(value)));
        });
        years.before(year)
                .ifPresent(before -> sentences.add(
                        Said.of(texts.get("reporting.lead.before", before.year(), words.ofHowMany(before.delivered())))
                                .with(words.ofHowMany(before.delivered()), Addresses.evidence(before.delivered()))));
        return sentences;
    }

    static List<KeyFigure> figures(Texts texts, ReportYears years, ReportYears.OfYear year, ReportYear shown) {
        FigureText words = new FigureText(texts);
        Optional<ReportYears.OfYear> before = years.before(year);
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                texts.get("reporting.figure.expected"),
                texts.numbers().whole(year.expected()),
                before.map(one -> texts.get(
                                "reporting.figure.before",
                                texts.numbers().whole(one.expected()),
                                String.valueOf(one.year())))
                        .orElse(""),
                Addresses.evidence(year.delivered())));
        figures.add(figure(texts, "delivered", year.delivered(), before.map(ReportYears.OfYear::delivered), words));
        year.onTime()
                .ifPresent(value -> figures.add(
                        figure(texts, "on_time", value, before.flatMap(ReportYears.OfYear::onTime), words)));
        long complete = shown.questions().stream()
                .filter(line -> line.notAnswered().equals("0") && line.lost().equals("0"))
                .count();
        if (!shown.questions().isEmpty()) {
            figures.add(new KeyFigure(
                    texts.get("reporting.figure.complete"),
                    texts.get("state.of", complete, shown.questions().size()),
                    texts.get("reporting.figure.complete.detail"),
                    "/rapportering?aar=" + year.year() + "#sporsmal"));
        }
        return figures;
    }

    private static KeyFigure figure(
            Texts texts, String which, IndicatorValue value, Optional<IndicatorValue> before, FigureText words) {
        String detail = words.ofHowMany(value)
                + before.map(one -> texts.get(
                                "reporting.figure.share_before",
                                words.ofHowMany(one),
                                words.share(one),
                                String.valueOf(one.key().period())))
                        .orElse("");
        return new KeyFigure(
                texts.get("reporting.figure." + which), words.share(value), detail, Addresses.evidence(value));
    }
}
