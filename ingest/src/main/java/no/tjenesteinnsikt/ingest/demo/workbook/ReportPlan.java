package no.tjenesteinnsikt.ingest.demo.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.demo.tables.Deliveries;
import no.tjenesteinnsikt.ingest.demo.world.Activity;
import no.tjenesteinnsikt.ingest.demo.world.ActivityPlan;
import no.tjenesteinnsikt.ingest.demo.world.Draw;
import no.tjenesteinnsikt.ingest.demo.world.Scope;
import no.tjenesteinnsikt.ingest.demo.world.Service;
import no.tjenesteinnsikt.ingest.demo.world.Size;
import no.tjenesteinnsikt.ingest.demo.written.Notice;
import no.tjenesteinnsikt.ingest.demo.written.Said;
import no.tjenesteinnsikt.ingest.form.annual.ReportQuestion;
import no.tjenesteinnsikt.ingest.form.annual.ReportSheet;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;

/** Fills in the report of a service for a year. */
final class ReportPlan {
    private static final int NEW_YEARS = 2;
    private static final int MOST = 5;
    private static final Set<String> LIMITED = Set.of("article", "research_project");

    private final Service service;
    private final int year;
    private final Draw seed;
    private final Draw draw;
    private final ReportTemplate template;

    private ReportPlan(Service service, int year, Draw seed) {
        this.service = service;
        this.year = year;
        this.seed = seed;
        this.draw = seed.about("report", service.id(), year);
        this.template = ReportTemplates.of(number(service, year)).orElseThrow();
    }

    static FilledReport of(Service service, int year, Draw seed) {
        return new ReportPlan(service, year, seed).filled();
    }

    /** Competence services have three templates: for new ones, for the last report, and for all other years. */
    static int number(Service service, int year) {
        return switch (service.kind()) {
            case NATIONAL_TREATMENT_SERVICE -> 1;
            case MULTI_REGIONAL_TREATMENT_SERVICE -> 2;
            case NATIONAL_CENTRE -> 6;
            case QUALITY_AND_COMPETENCE_NETWORK -> 7;
            case REGIONAL_COMPETENCE_CENTRE -> 8;
            case REGIONAL_COMPETENCE_SERVICE -> 9;
            case NATIONAL_COMPETENCE_SERVICE ->
                service.endsWith(year) ? 5 : year - service.approvalYear() <= NEW_YEARS ? 4 : 3;
        };
    }

    private FilledReport filled() {
        ReportPeople people = new ReportPeople(service, year, seed);
        List<Activity> activities = activities();
        return new FilledReport(
                service,
                year,
                template,
                description(),
                codes(),
                seed.about("staffing", service.id(), year).inPercent(92)
                        ? Optional.of(Size.of(service, seed).in(year, draw.about("fte")))
                        : Optional.empty(),
                Deliveries.dueOn(year),
                Deliveries.submittedOn(service, year, seed),
                people.people(),
                template.asks("group_seats") ? people.seats() : List.of(),
                activities,
                nothing(activities),
                answers(),
                choices());
    }

    /** One in sixteen is longer than the hundred words that are allowed. */
    private String description() {
        Draw own = seed.about("description", service.id());
        String sentence = service.language()
                .of(
                        " Tjenesten har ansvar for " + service.field() + " og gir råd til alle regioner.",
                        " Tenesta har ansvar for " + service.field() + " og gir råd til alle regionar.");
        int times = own.inPercent(6) ? 9 : own.between(1, 3);
        return service.language().of(Notice.BOKMAAL, Notice.NYNORSK) + "." + sentence.repeat(times);
    }

    private List<String> codes() {
        int count = seed.about("codes", service.id()).between(0, 3);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add("U" + (50 + (service.number() + i) % 20) + "." + (service.number() / 20));
        }
        return codes;
    }

    private List<Activity> activities() {
        List<Activity> kept = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        boolean keepsToIt = draw.about("ceiling").inPercent(93);
        for (Activity activity : ActivityPlan.of(service, year, seed)) {
            int count = counts.merge(activity.type(), 1, Integer::sum);
            boolean over = year >= Scope.CEILING_FROM && LIMITED.contains(activity.type()) && count > MOST;
            if (template.asks(activity.type()) && !(over && keepsToIt)) {
                kept.add(activity);
            }
        }
        return kept;
    }

    private Set<String> nothing(List<Activity> activities) {
        Set<String> nothing = new HashSet<>();
        for (ReportQuestion question : template.on(ReportSheet.ACTIVITY)) {
            boolean none = activities.stream().noneMatch(a -> a.type().equals(question.id()));
            if (none && draw.about("nothing", question.id()).inPercent(70)) {
                nothing.add(question.id());
            }
        }
        return nothing;
    }

    private Map<String, Said> answers() {
        Map<String, Said> answers = new TreeMap<>();
        for (ReportQuestion question : template.on(ReportSheet.EVALUATION)) {
            answers.put(question.id(), ReportWords.said(question, service, draw.about("answer", question.id())));
        }
        return answers;
    }

    private Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (ReportQuestion question : template.on(ReportSheet.EVALUATION)) {
            Draw own = draw.about("choice", question.id());
            if (!question.choices().isEmpty() && own.inPercent(80)) {
                choices.put(question.id(), own.pick(own.between(1, 3), question.choices()));
            }
        }
        return choices;
    }

    static boolean isReported(Service service, int year, Draw seed) {
        return service.reportsOn(year)
                && Deliveries.byWorkbook(service, year)
                && Deliveries.isDelivered(service, year, seed);
    }
}
