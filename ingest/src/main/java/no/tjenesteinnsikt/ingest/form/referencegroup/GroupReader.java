package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.NameField;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.form.text.StatedYears;
import no.tjenesteinnsikt.ingest.form.text.StatedYears.Wanted;
import no.tjenesteinnsikt.ingest.form.text.TitleYears;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Reads one feedback: who and when first, since nothing can be said without them. */
final class GroupReader {
    private static final Pattern FIELD_YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?!\\d)");

    private GroupReader() {}

    static Reading read(GroupDocument document, GivenYears given) {
        GroupDoubts doubts = new GroupDoubts(document.sourceId());
        Optional<Content> named = document.sections().find(GroupLabels.SERVICE).map(s -> NameField.of(s.content()));
        Optional<ServiceName> service = named.filter(c -> !c.isEmpty()).flatMap(c -> NameField.service(c));
        if (service.isEmpty()) {
            return Reading.rejected(doubts.serviceMissing(document.text().start()));
        }
        StatedYears year = StatedYears.of(document.sourceId(), Wanted.REPORT, years(document), given.reportYear());
        if (year.year().isEmpty()) {
            return Reading.rejected(year.findings().get(0));
        }
        doubts.addAll(year.findings());
        FactRows facts = new FactRows(
                document.sourceId(), service.get(), year.year().get().year());
        List<Row> rows = new ArrayList<>(facts.service(
                named.flatMap(Content::place).orElse(document.text().start())));
        rows.addAll(group(document, facts, doubts));
        return new Reading(Reading.Outcome.ACCEPTED, rows, doubts.findings(), year.year(), Optional.empty());
    }

    private static List<Row> group(GroupDocument document, FactRows facts, GroupDoubts doubts) {
        GroupSeats seats = GroupSeats.of(document, doubts);
        PrivateWords words = PrivateWords.of(document.sourceId(), seats.names());
        GroupAnswers answers = new GroupAnswers(document, facts, doubts, words);
        List<Row> rows = new ArrayList<>(seats.rows(facts));
        rows.addAll(answers.rows(seats));
        doubts.addAll(words.findings());
        return rows;
    }

    /** Every year that the title, the field for it, or a head or foot states. */
    private static Map<Integer, TextPlace> years(GroupDocument document) {
        Map<Integer, TextPlace> years = new TreeMap<>();
        document.sections()
                .all(GroupLabels.YEAR)
                .forEach(s ->
                        StatedYears.find(FIELD_YEAR, s.content().firstLine()).forEach(years::putIfAbsent));
        if (years.isEmpty()) {
            Set<String> words = Set.of("årsrapport", "tilbakemelding", "rapporteringsår");
            TitleYears.in(document.text(), document.sections().head(), words).forEach(years::putIfAbsent);
        }
        return years;
    }
}
