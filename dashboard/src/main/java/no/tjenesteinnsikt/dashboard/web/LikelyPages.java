package no.tjenesteinnsikt.dashboard.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.NarrowingBar;

/** What readers are likely to ask for: of an edition, and after a page that one of them has opened. */
final class LikelyPages {
    private LikelyPages() {}

    /**
     * A page that a reader opened, or may open next.
     *
     * @param asked its address
     * @param route what answers it
     */
    record Page(Asked asked, Route route) {}

    /** One choice of each way to narrow but the fields, which are dozens; then kind and region with each last year. */
    static List<Narrowing> narrowings(PublishedData data) {
        Map<String, List<String>> choices = choices(data, Narrowing.NONE);
        List<Narrowing> likely = new ArrayList<>();
        choices.forEach((name, values) -> values.forEach(value -> likely.add(new Narrowing(Map.of(name, value)))));
        for (String year : choices.getOrDefault(Narrowing.LAST_YEAR, List.of())) {
            for (String name : List.of(Narrowing.REGION, Narrowing.KIND)) {
                choices.getOrDefault(name, List.of())
                        .forEach(value -> likely.add(new Narrowing(Map.of(name, value, Narrowing.LAST_YEAR, year))));
            }
        }
        return likely;
    }

    /**
     * What one click makes of a page that follows the narrowing: the other pages, narrowed alike, then the same page with
     * one more choice, or another one. None where the address narrows in a way that cannot be understood.
     */
    static List<Page> after(PublishedData data, Page page, List<Route> routes) {
        Asked asked = page.asked();
        List<Page> next = new ArrayList<>();
        asked.narrowing()
                .filter(narrowing -> !narrowing.isNone())
                .ifPresent(narrowing -> routes.stream()
                        .filter(other -> other.reach() == Route.Reach.NARROWED && !other.equals(page.route()))
                        .forEach(other -> next.add(new Page(elsewhere(asked, other), other))));
        asked.narrowing()
                .ifPresent(now -> choices(data, now)
                        .forEach((name, values) -> values.stream()
                                .map(value -> now.with(name, value))
                                .filter(changed -> !changed.equals(now))
                                .forEach(changed -> next.add(
                                        new Page(asked.with(Scope.NARROWING, changed.text()), page.route())))));
        return next;
    }

    /** As links have it: another page keeps dataset, language and narrowing, and nothing that one page alone understands. */
    private static Asked elsewhere(Asked asked, Route other) {
        Map<String, String> kept = new HashMap<>();
        for (String name : List.of(Scope.DATASET, Scope.LANGUAGE, Scope.NARROWING)) {
            asked.parameter(name).ifPresent(value -> kept.put(name, value));
        }
        return Asked.of(other.path(), kept);
    }

    private static Map<String, List<String>> choices(PublishedData data, Narrowing narrowing) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        NarrowingBar.of(data, Texts.in(Language.NB), narrowing).choices().stream()
                .filter(choice -> !choice.parameter().equals(Narrowing.FIELD))
                .forEach(choice -> choices.put(
                        choice.parameter(),
                        choice.options().stream()
                                .map(option -> option.value())
                                .filter(value -> !value.isEmpty())
                                .toList()));
        return choices;
    }
}
