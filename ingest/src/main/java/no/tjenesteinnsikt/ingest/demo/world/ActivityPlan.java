package no.tjenesteinnsikt.ingest.demo.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a service does in a year: more the larger it is, less in the pandemic, and most in its own region. */
public final class ActivityPlan {
    private static final List<String> AUDIENCES =
            List.of("Spesialisthelsetjenesten", "Kommunene", "Pasienter og pårørende", "Studenter");
    private static final int PANDEMIC = 2020;

    private final Service service;
    private final int year;
    private final Draw draw;
    private final int weight;
    private final List<Activity> activities = new ArrayList<>();

    private ActivityPlan(Service service, int year, Draw seed) {
        this.service = service;
        this.year = year;
        this.draw = seed.about("activity", service.id(), year);
        this.weight = Size.of(service, seed).weight();
    }

    /** All activities of a year. */
    public static List<Activity> of(Service service, int year, Draw seed) {
        ActivityPlan plan = new ActivityPlan(service, year, seed);
        plan.addTitled("article", "Konstruert artikkel", articles(plan));
        plan.addTitled(
                "research_project",
                "Konstruert prosjekt",
                plan.draw.about("projects").between(0, 1 + plan.weight));
        plan.addTitled("doctorate", "Konstruert doktorgrad", plan.draw.inPercent(9 * plan.weight) ? 1 : 0);
        plan.addTeaching();
        plan.addTitled(
                "dissemination",
                "Konstruert formidling",
                plan.draw.about("told").between(0, 2 + plan.weight));
        if (service.kind().treats()) {
            plan.addClinical();
        }
        if (plan.draw.about("tools").inPercent(30)) {
            plan.addTitled("quality_tool", "Konstruert kvalitetsverktøy", 1);
        }
        return List.copyOf(plan.activities);
    }

    private static int articles(ActivityPlan plan) {
        int least = plan.weight > 3 ? 2 : 0;
        return plan.draw.about("articles").between(least, 2 + 2 * plan.weight);
    }

    private void addTitled(String type, String words, int count) {
        for (int i = 1; i <= count; i++) {
            add(type, Optional.empty(), Optional.empty(), words + " " + i + " om " + service.field(), 0, "");
        }
    }

    private void addTeaching() {
        for (Region region : Region.values()) {
            Draw own = draw.about("teaching", region);
            int most = (region == service.region() ? 40 : 16) * weight;
            int hours = year == PANDEMIC ? own.between(0, most / 2) : own.between(0, most);
            if (hours > 0) {
                add(
                        "teaching",
                        Optional.of(region),
                        Optional.of(own.pick(AUDIENCES)),
                        "Konstruert undervisning om " + service.field(),
                        hours,
                        "timer");
            }
        }
    }

    private void addClinical() {
        for (Region region : Region.values()) {
            int consultations = draw.about("clinical", region).between(4, 60 * weight);
            add(
                    "clinical_activity",
                    Optional.of(region),
                    Optional.of("Pasienter og pårørende"),
                    "Konstruerte polikliniske konsultasjoner",
                    consultations,
                    "konsultasjoner");
        }
    }

    private void add(
            String type, Optional<Region> region, Optional<String> audience, String title, int quantity, String unit) {
        activities.add(new Activity(
                service.id(),
                year,
                type,
                region,
                audience,
                title,
                quantity > 0 ? Optional.of(quantity) : Optional.empty(),
                quantity > 0 ? Optional.of(unit) : Optional.empty()));
    }
}
