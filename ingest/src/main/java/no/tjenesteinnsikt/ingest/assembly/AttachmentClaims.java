package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.form.questionnaire.PrimaryAudience;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** What questionnaires say of their attachments, and which attachments there are as documents of their own. */
final class AttachmentClaims {
    private static final String PLAN = "spreading_plan";
    private static final String RESULTS = "results";
    private static final String NEED = "need";
    private static final Map<String, String> OF_TABLE = Map.of(
            PlanTables.SPREADING_PLAN.name(), PLAN,
            PlanTables.SPREADING_MEASURE.name(), PLAN,
            QuestionnaireTables.SPREADING_AUDIENCE.name(), PLAN,
            PlanTables.DOCUMENTED_RESULT.name(), RESULTS,
            QuestionnaireTables.TIME_PLAN.name(), NEED);
    private static final Map<String, String> OF_QUESTION = Map.of(
            "leader_attachment_plan", PLAN, "leader_attachment_results", RESULTS, "leader_attachment_need", NEED);
    private static final Set<String> PROVENANCE = Set.of("original", "source_id", "locator");

    private final Map<AttachmentKey, List<Asked>> asked = new TreeMap<>();
    private final Map<AttachmentKey, Map<String, Brought>> brought = new TreeMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, String> audiences = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<AttachmentKey, Set<String>> timesOfForms = new HashMap<>();
    private final Map<AttachmentKey, Set<String>> timesBrought = new HashMap<>();

    /**
     * A questionnaire that asks for an attachment.
     *
     * @param entry the questionnaire
     * @param state what it says of it
     * @param locator where
     */
    record Asked(DocumentEntry entry, String state, String locator) {
        boolean isDelivered() {
            return state.equals("delivered");
        }
    }

    /**
     * A document that is or holds an attachment.
     *
     * @param entry the document
     * @param said what its rows for the attachment say, each as often as it says so
     */
    record Brought(DocumentEntry entry, Map<List<Object>, Long> said) {}

    /** Takes a row of a document that counts. The year of an attachment is known when its own row has been heard. */
    void hear(DocumentEntry entry, Row row) {
        boolean attachment = AttachmentsOfForms.isAttachment(entry);
        if (!attachment && !AttachmentsOfForms.isForm(entry)) {
            return;
        }
        if (attachment && row.table().equals(ServiceTables.SERVICE)) {
            names.merge(
                    row.text("service_id"), row.text("name"), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        if (row.table().has("assessment_year")) {
            row.get("assessment_year").ifPresent(year -> years.putIfAbsent(entry.sourceId(), (Integer) year));
        }
        kind(row).ifPresent(kind -> {
            if (attachment) {
                bring(entry, row, kind);
            } else if (row.table().equals(QuestionnaireTables.ATTACHMENT)) {
                asked.computeIfAbsent(key(entry, row, kind), key -> new ArrayList<>())
                        .add(new Asked(entry, row.text("delivered"), row.text("locator")));
            }
            if (row.table().equals(QuestionnaireTables.TIME_PLAN)) {
                (attachment ? timesBrought : timesOfForms)
                        .computeIfAbsent(key(entry, row, kind), key -> new TreeSet<>())
                        .add(row.text("plan_state"));
            }
        });
        boolean isAudience = row.table().equals(ReportTables.EVALUATION_ANSWER)
                && row.text("question_id").equals(PrimaryAudience.QUESTION);
        if (isAudience) {
            row.get("text").ifPresent(text -> audiences.putIfAbsent(aboutYear(row), text.toString()));
        }
    }

    private void bring(DocumentEntry entry, Row row, String kind) {
        brought.computeIfAbsent(key(entry, row, kind), key -> new TreeMap<>())
                .computeIfAbsent(entry.sourceId(), id -> new Brought(entry, new HashMap<>()))
                .said()
                .merge(said(row), 1L, Long::sum);
    }

    private static List<Object> said(Row row) {
        List<Object> said = new ArrayList<>(List.of(row.table().name()));
        row.table().columns().stream()
                .filter(column -> !PROVENANCE.contains(column.name()))
                .forEach(column ->
                        said.add(row.get(column.name()).map(Object::toString).orElse("\n")));
        return said;
    }

    private static Optional<String> kind(Row row) {
        String table = row.table().name();
        if (table.equals(QuestionnaireTables.ATTACHMENT.name())
                || table.equals(QuestionnaireTables.CITED_DOCUMENT.name())) {
            return Optional.of(row.text("attachment"));
        } else if (table.equals(ReportTables.EVALUATION_ANSWER.name())) {
            return Optional.ofNullable(OF_QUESTION.get(row.text("question_id")));
        }
        return Optional.ofNullable(OF_TABLE.get(table));
    }

    private AttachmentKey key(DocumentEntry entry, Row row, String kind) {
        return new AttachmentKey(row.text("service_id"), years.getOrDefault(entry.sourceId(), 0), kind);
    }

    private static String aboutYear(Row row) {
        return row.text("service_id") + " " + row.text("report_year");
    }

    Map<AttachmentKey, Map<String, Brought>> brought() {
        return brought;
    }

    List<Asked> asked(AttachmentKey key) {
        return asked.getOrDefault(key, List.of());
    }

    /** What attachments call the service that one belongs to; its id where none names it. */
    String nameOf(AttachmentKey key) {
        return names.getOrDefault(key.service(), key.service());
    }

    /** The other years of which there is a questionnaire of the same service. */
    Set<Integer> yearsOf(AttachmentKey key) {
        Set<Integer> others = new TreeSet<>();
        asked.keySet().stream().filter(k -> k.service().equals(key.service())).forEach(k -> others.add(k.year()));
        return others;
    }

    /** The attachment that a row is about; empty for a row that is about none. */
    Optional<AttachmentKey> keyOf(DocumentEntry entry, Row row) {
        return kind(row).filter(kind -> years.containsKey(entry.sourceId())).map(kind -> key(entry, row, kind));
    }

    /** The leader's answer on the primary audience of that year, reports of the year before. */
    Optional<String> primaryAudience(AttachmentKey key) {
        return Optional.ofNullable(audiences.get(key.service() + " " + (key.year() - 1)));
    }

    /** Whether a questionnaire states the time itself. */
    boolean timeIsStated(AttachmentKey key) {
        return timesOfForms.getOrDefault(key, Set.of()).contains("value")
                && !timesBrought.getOrDefault(key, Set.of()).contains("unknown");
    }

    /** Whether a document that is an attachment says anything of the time. */
    boolean bringsTime(AttachmentKey key) {
        return timesBrought.containsKey(key);
    }
}
