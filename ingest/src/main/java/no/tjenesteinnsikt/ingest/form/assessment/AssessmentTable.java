package no.tjenesteinnsikt.ingest.form.assessment;

import java.util.List;

/** The tables of an assessment, each with the headings that it is known by. */
enum AssessmentTable {
    FEEDBACK,
    STAGES,
    DECISIONS,
    COMMENTS;

    /** The headings without which there is no such table. */
    List<String> needed() {
        return switch (this) {
            case FEEDBACK -> List.of(AssessmentWords.SERVICE, AssessmentWords.KIND, AssessmentWords.TEXT);
            case STAGES -> List.of(AssessmentWords.SERVICE, AssessmentWords.STAGE, AssessmentWords.BY);
            case DECISIONS ->
                List.of(
                        AssessmentWords.SERVICE,
                        AssessmentWords.DAY,
                        AssessmentWords.DECIDED_BY,
                        AssessmentWords.OUTCOME);
            case COMMENTS -> List.of(AssessmentWords.SERVICE, AssessmentWords.COMMENT);
        };
    }

    /** All headings that it may have, the region among them for a file that tells of several. */
    List<String> heads() {
        return switch (this) {
            case FEEDBACK ->
                List.of(
                        AssessmentWords.SERVICE,
                        AssessmentWords.YEAR,
                        AssessmentWords.REGION,
                        AssessmentWords.KIND,
                        AssessmentWords.TEXT,
                        AssessmentWords.REPEATED,
                        AssessmentWords.CLOSED,
                        AssessmentWords.ID);
            case STAGES ->
                List.of(
                        AssessmentWords.SERVICE,
                        AssessmentWords.YEAR,
                        AssessmentWords.STAGE,
                        AssessmentWords.BY,
                        AssessmentWords.DAY,
                        AssessmentWords.ID);
            case DECISIONS ->
                List.of(
                        AssessmentWords.SERVICE,
                        AssessmentWords.DAY,
                        AssessmentWords.DECIDED_BY,
                        AssessmentWords.OUTCOME,
                        AssessmentWords.SUCCESSOR,
                        AssessmentWords.OWN_COMMENT,
                        AssessmentWords.ID);
            case COMMENTS ->
                List.of(
                        AssessmentWords.SERVICE,
                        AssessmentWords.YEAR,
                        AssessmentWords.COMMENT,
                        AssessmentWords.DAY,
                        AssessmentWords.ID);
        };
    }
}
