package no.tjenesteinnsikt.ingest.demo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.demo.review.QuestionnairePlan.Goal;
import no.tjenesteinnsikt.ingest.demo.review.QuestionnairePlan.Times;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Kind;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/** Draws the answers to the questions, each by itself. */
final class QuestionnaireAnswers {
    private static final String GOALS = "Tjenesten har to resultatmål. Disse omhandler ";
    private static final Times NO_TIMES = new Times(Optional.empty(), Optional.empty(), Optional.empty());

    private final List<Service> others;
    private final Draw draw;

    QuestionnaireAnswers(Service service, List<Service> all, Draw draw) {
        this.others = all.stream()
                .filter(other -> other.kind() == Kind.NATIONAL_COMPETENCE_SERVICE)
                .filter(other -> !other.id().equals(service.id()))
                .toList();
        this.draw = draw;
    }

    void addTo(Map<Integer, Said> leader) {
        leader.put(2, Said.answer("Kurs 60 %, forskning 40 %."));
        leader.put(3, Said.answer(draw.about(3).inPercent(80) ? "Nei" : "Ja, utredning av pasienter fra hele landet."));
        leader.put(
                4,
                audience()
                        .map(a -> Said.answer("Den primære målgruppen er " + a + "."))
                        .orElse(Said.nothing()));
        leader.put(
                5,
                Said.answer(
                        "Kurs, nettsider og hospitering." + (isPlanClaimed() ? " Planen ligger i vedlegg 1." : "")));
        leader.put(
                6,
                draw.about(6).inPercent(90)
                        ? Said.answer("To kliniske studier med deltakere fra tre regioner.")
                        : Said.noAnswer("Ingen tilbakemelding."));
        leader.put(7, toolsSaid());
        leader.put(8, results());
        leader.put(
                9,
                draw.about(9).inPercent(55)
                        ? Said.answer("Fagnettverket har en kontaktperson i hver region.")
                        : Said.nothing());
        leader.put(10, need());
        leader.put(
                11,
                other().map(o -> Said.answer(o.wholeName() + ".")).orElse(Said.answer("Vi kjenner ikke til andre.")));
        leader.put(12, clarified());
        leader.put(13, Said.placeholder("Klikk her for å skrive inn tekst."));
    }

    Optional<String> audience() {
        Draw own = draw.about("audience");
        return own.inPercent(90) ? Optional.of(QuestionnairePlan.audience(own)) : Optional.empty();
    }

    boolean isPlanAttached() {
        return draw.about("attached").inPercent(60);
    }

    private boolean isPlanClaimed() {
        return !isPlanAttached() && draw.about("claimed").inPercent(35);
    }

    String planAttachment() {
        return isPlanAttached() ? "delivered" : isPlanClaimed() ? "claimed" : "not_delivered";
    }

    private Said toolsSaid() {
        return switch (draw.about("tools").between(0, 3)) {
            case 0 -> Said.answer("Tjenesten driver et nasjonalt kvalitetsregister og bruker PROM.");
            case 1 -> Said.answer("Tjenesten bruker spørreskjema etter kursene.");
            case 2 -> Said.answer("Tjenesten mangler et system for dette.");
            default -> Said.nothing();
        };
    }

    List<String> tools() {
        return switch (draw.about("tools").between(0, 3)) {
            case 0 -> List.of("national_register", "prom");
            case 1 -> List.of("questionnaire");
            default -> List.of();
        };
    }

    List<Goal> goals() {
        return draw.about("goals").inPercent(50)
                ? List.of(
                        new Goal("kortere ventetid innen 2021", Optional.of(2021)),
                        new Goal("flere kurs i regionene", Optional.empty()))
                : List.of();
    }

    private Said results() {
        String said = goals().isEmpty()
                ? "Kursene er fulltegnet."
                : GOALS + goals().get(0).text() + ", og " + goals().get(1).text() + ".";
        return Said.answer(
                switch (resultsAttachment()) {
                    case "claimed" -> said + " Dokumentasjonen ligger i vedlegg 2.";
                    case "referred" -> said + " Det vises til rapporten for 2016.";
                    default -> said;
                });
    }

    String resultsAttachment() {
        return draw.about("results").pick(List.of("claimed", "referred", "not_delivered"));
    }

    private Said need() {
        Times times = times();
        if (times.completion().isPresent()) {
            return Said.answer(
                    "Arbeidet skal være fullført innen " + times.completion().get() + ".");
        }
        if (times.from().isPresent()) {
            return Said.answer("Behovet varer. Arbeidet går " + times.from().get() + "-"
                    + times.to().orElseThrow() + " år fram i tid.");
        }
        return draw.about("lasting").inPercent(80) ? Said.answer("Behovet er varig.") : Said.nothing();
    }

    Times times() {
        Draw own = draw.about("times");
        return switch (own.between(0, 3)) {
            case 0 -> new Times(Optional.of(own.between(2, 5)), Optional.of(own.between(6, 10)), Optional.empty());
            case 1 -> new Times(Optional.empty(), Optional.empty(), Optional.of(own.between(2021, 2026)));
            default -> NO_TIMES;
        };
    }

    Optional<Service> other() {
        Draw own = draw.about("other");
        return !others.isEmpty() && own.inPercent(35) ? Optional.of(own.pick(others)) : Optional.empty();
    }

    private Said clarified() {
        if (other().isEmpty()) {
            return Said.notApplicable("Ikke aktuelt");
        }
        return switch (draw.about("clarified").between(0, 2)) {
            case 0 -> Said.answer("Ja, i en skriftlig avtale.");
            case 1 -> Said.answer("Nei");
            default -> Said.nothing();
        };
    }

    Map<Integer, Said> ofGroup() {
        Map<Integer, Said> group = new TreeMap<>();
        group.put(1, Said.answer(draw.about("mandate").inPercent(85) ? "Ja" : "Nei"));
        group.put(2, Said.answer(draw.about("seats").inPercent(80) ? "Ja" : "Nei. Én region mangler."));
        group.put(3, Said.answer(draw.about("users").inPercent(85) ? "Ja" : "Nei"));
        group.put(
                4,
                Said.answer(meetings()
                        .map(count -> count == 1 ? "Én gang i året" : "To ganger per år.")
                        .orElse("Ved behov")));
        group.put(5, Said.answer("Stort sett."));
        group.put(
                6,
                draw.about("go-on").inPercent(50)
                        ? Said.answer("Fagnettverket tar over noe av opplæringen.")
                        : Said.nothing());
        group.put(
                7,
                draw.about("needed").inPercent(70)
                        ? Said.answer("Fagområdet trenger en felles faglig ressurs.")
                        : Said.nothing());
        group.put(8, Said.nothing());
        return group;
    }

    Optional<Integer> meetings() {
        Draw own = draw.about("meetings");
        return own.inPercent(92) ? Optional.of(own.between(1, 2)) : Optional.empty();
    }
}
