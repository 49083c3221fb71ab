package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.assembly.AttachmentClaims.Asked;
import no.tjenesteinnsikt.ingest.assembly.AttachmentClaims.Brought;
import no.tjenesteinnsikt.ingest.form.questionnaire.AttachmentForm;
import no.tjenesteinnsikt.ingest.form.questionnaire.PrimaryAudience;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireForm;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * Joins attachments that are documents of their own to the questionnaire that asks for them: the same service, the same
 * year, the same attachment, as the documents state them. Then the attachment is delivered, with its own place, and what
 * the questionnaire said of it no longer counts. Where the questionnaire holds it itself, or several documents bring it
 * and say different things, the separate ones do not count.
 */
final class AttachmentsOfForms {
    private final AttachmentClaims claims;
    private final Map<AttachmentKey, AttachmentVerdict> verdicts = new TreeMap<>();

    private AttachmentsOfForms(AttachmentClaims claims) {
        this.claims = claims;
    }

    /**
     * Finds out which attachments belong to which questionnaires. The rows are gone through once, where there are any
     * attachments.
     *
     * @param counted the documents that count
     * @param rows gives each row of these with its document
     */
    static AttachmentsOfForms among(List<HeldDocument> counted, Consumer<BiConsumer<DocumentEntry, Row>> rows) {
        AttachmentClaims claims = new AttachmentClaims();
        if (counted.stream().anyMatch(document -> isAttachment(document.entry()))) {
            rows.accept(claims::hear);
        }
        AttachmentsOfForms attached = new AttachmentsOfForms(claims);
        claims.brought().forEach((key, brought) -> attached.verdicts.put(key, verdict(claims, key, brought)));
        return attached;
    }

    /** Whether the document is a questionnaire. */
    static boolean isForm(DocumentEntry entry) {
        return entry.form().filter(QuestionnaireForm.NAME::equals).isPresent();
    }

    /** Whether the document is an attachment of one. */
    static boolean isAttachment(DocumentEntry entry) {
        return entry.form().filter(AttachmentForm.NAME::equals).isPresent();
    }

    private static AttachmentVerdict verdict(AttachmentClaims claims, AttachmentKey key, Map<String, Brought> brought) {
        List<Brought> all = List.copyOf(brought.values());
        List<Asked> asked = claims.asked(key);
        boolean same = all.stream().map(Brought::said).distinct().count() == 1;
        if (asked.stream().anyMatch(Asked::isDelivered)) {
            return AttachmentVerdict.inTheForm(all, asked);
        } else if (!same) {
            return AttachmentVerdict.competing(all);
        }
        return asked.isEmpty()
                ? AttachmentVerdict.alone(all, claims.yearsOf(key))
                : AttachmentVerdict.joined(all, asked);
    }

    /** The row as it counts; empty where it does not. */
    Optional<Row> counted(DocumentEntry entry, Row row) {
        if (verdicts.isEmpty()) {
            return Optional.of(row);
        }
        if (row.table().equals(SourceTables.FINDING)) {
            boolean met = verdicts.values().stream().anyMatch(verdict -> verdict.meets(row));
            return met ? Optional.empty() : Optional.of(row);
        }
        Optional<AttachmentKey> key = claims.keyOf(entry, row);
        Optional<AttachmentVerdict> verdict = key.map(verdicts::get);
        if (verdict.isEmpty()) {
            return Optional.of(row);
        }
        boolean counts = isAttachment(entry)
                ? verdict.get().countsOfAttachment(entry, row, claims.timeIsStated(key.get()))
                : verdict.get().countsOfForm(row, claims.timeIsStated(key.get()), claims.bringsTime(key.get()));
        return counts ? Optional.of(withAudience(key.get(), entry, row)) : Optional.empty();
    }

    /** A plan does not say itself what the questionnaire's answer calls the primary audience. */
    private Row withAudience(AttachmentKey key, DocumentEntry entry, Row row) {
        Optional<String> answer = claims.primaryAudience(key);
        return row.table().equals(PlanTables.SPREADING_PLAN) && isAttachment(entry) && answer.isPresent()
                ? row.with("primary_audience", PrimaryAudience.in(answer.get()))
                : row;
    }

    /** What is to be said of attachments and their questionnaires. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        verdicts.forEach((key, verdict) -> findings.addAll(verdict.findings(key, claims.nameOf(key))));
        return findings;
    }
}
