package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one service says.
 *
 * @param line the service
 * @param lead what it is, in one sentence
 * @param badge how it is known which service it is, in words; empty for a service that a source names
 * @param notes what must be known before the page is read, with the reason
 * @param description its own description, where its words are public; empty where there is none
 * @param facts what it is, where, since when, how large
 * @param round its last report, what it was told of it, its reference group and what was decided
 * @param spellings every spelling of its name
 * @param links the columns or services that it is the same as, or is assumed to be
 * @param answers what a review answered, by direction
 * @param contradictions answers that hardly fit together
 * @param statements what a report says of it by name
 * @param figures what its reports state in figures
 * @param history events and horizons
 * @param relations whom it touches
 * @param comparable whether size and years are known, so that alike services can be found
 * @param similar the services that are alike
 * @param documents which documents mention it
 */
public record ServicePageView(
        ServiceLine line,
        String lead,
        String badge,
        List<Note> notes,
        List<Sourced> description,
        List<ServiceFacts.Fact> facts,
        List<ServiceFacts.Fact> round,
        List<Sourced> spellings,
        List<Link> links,
        List<ServiceAnswers.Group> answers,
        List<ServiceAnswers.Contradiction> contradictions,
        List<ServiceStatements.Statement> statements,
        ServiceFigures figures,
        ServiceHistory history,
        List<ServiceRelations.Relation> relations,
        boolean comparable,
        List<ServiceRelations.Similar> similar,
        List<ServiceStatements.Mention> documents) {
    public ServicePageView {
        notes = List.copyOf(notes);
        description = List.copyOf(description);
        facts = List.copyOf(facts);
        round = List.copyOf(round);
        spellings = List.copyOf(spellings);
        links = List.copyOf(links);
        answers = List.copyOf(answers);
        contradictions = List.copyOf(contradictions);
        statements = List.copyOf(statements);
        relations = List.copyOf(relations);
        similar = List.copyOf(similar);
        documents = List.copyOf(documents);
    }

    /** Something with the place it was read. */
    public record Sourced(String text, SourceLink source) {}

    /**
     * That a column and a service are one, or are assumed to be.
     *
     * @param title the other
     * @param address its page, empty where it is this one
     * @param status the status as a code
     * @param label the status in words
     * @param evidence the reasoning
     * @param source where it was read
     */
    public record Link(String title, String address, String status, String label, String evidence, SourceLink source) {}

    /** What must be known first, and why. */
    public record Note(String text, String reason) {}

    /** The page of a service or column; empty where there is none of that id. */
    public static Optional<ServicePageView> of(PublishedData data, Texts texts, String serviceId) {
        ServiceRegister register = ServiceRegister.of(data, texts);
        return register.line(serviceId).map(line -> of(data, texts, register, line));
    }

    private static ServicePageView of(PublishedData data, Texts texts, ServiceRegister register, ServiceLine line) {
        ServiceFacts facts = new ServiceFacts(data, texts, line);
        ServiceAnswers answers = new ServiceAnswers(data, texts, line);
        ServiceStatements statements = new ServiceStatements(data, texts, line);
        ServiceRound round = new ServiceRound(data, texts, line);
        ServiceRelations relations = new ServiceRelations(data, texts, line, register);
        return new ServicePageView(
                line,
                texts.get(
                        "service.lead." + line.known().code(),
                        texts.get("services.kind." + line.kind().orElse(Band.UNKNOWN))),
                texts.get("service.known." + line.known().code()),
                notes(texts, line),
                round.described().stream().toList(),
                facts.all(),
                round.all(),
                facts.spellings(),
                facts.links(register),
                answers.groups(),
                answers.contradictions(),
                statements.byName(),
                ServiceFigures.of(data, texts, line),
                ServiceHistory.of(data, texts, line),
                relations.relations(),
                relations.canCompare(),
                relations.similar(),
                statements.documents());
    }

    private static List<Note> notes(Texts texts, ServiceLine line) {
        return switch (line.known()) {
            case STATED -> List.of();
            case DEDUCED ->
                List.of(new Note(
                        texts.get("service.note.deduced", line.columnNumber()),
                        line.nameEvidence().orElse("")));
            case INFERRED ->
                List.of(new Note(
                        texts.get("service.note.inferred", line.name(), line.columnNumber()),
                        line.nameEvidence().orElse("")));
            case UNKNOWN -> List.of(new Note(texts.get("service.note.unknown"), ""));
        };
    }

    /** The columns that are assumed to be this service, or the service that this column is assumed to be. */
    public List<Link> assumedColumns() {
        return links.stream().filter(link -> link.status().equals("inferred")).toList();
    }

    /** Whether the horizons concern it. */
    public boolean isCompetenceService() {
        return line.kind().filter("national_competence_service"::equals).isPresent();
    }

    /** The answers, statements and facts as data; the answers first, or the facts where there are none. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(row("fact", fact)));
        round.forEach(fact -> rows.add(row("round", fact)));
        for (ServiceAnswers.Group group : answers) {
            for (ServiceAnswers.Answer answer : group.answers()) {
                rows.add(Arrays.asList(
                        "criterion_answer",
                        group.year(),
                        answer.criterionId(),
                        answer.code(),
                        null,
                        answer.source().text(),
                        answer.source().address()));
            }
        }
        for (ServiceStatements.Statement statement : statements) {
            rows.add(Arrays.asList(
                    "stated_by_name",
                    statement.year(),
                    statement.subject(),
                    statement.value(),
                    null,
                    statement.source().text(),
                    statement.source().address()));
        }
        for (ServiceFigures.Twin figure : figures.twin()) {
            rows.add(Arrays.asList(
                    "reported_figure",
                    figure.year(),
                    figure.subject(),
                    figure.value(),
                    figure.known(),
                    figure.source(),
                    figure.address()));
        }
        for (ServiceHistory.Event event : history.events()) {
            rows.add(Arrays.asList(
                    "event",
                    event.year(),
                    event.when(),
                    event.what(),
                    null,
                    event.source().text(),
                    event.source().address()));
        }
        return List.of(new TwinTable(
                "service", List.of("part", "year", "subject", "value", "known", "source", "address"), rows));
    }

    private static List<@Nullable Object> row(String part, ServiceFacts.Fact fact) {
        return Arrays.asList(
                part,
                null,
                fact.label(),
                fact.value(),
                fact.badge().isEmpty() ? null : fact.badge(),
                fact.source().map(SourceLink::text).orElse(null),
                fact.source().map(SourceLink::address).orElse(fact.address().isEmpty() ? null : fact.address()));
    }
}
