package no.tjenesteinnsikt.ingest.demo.group;

import no.tjenesteinnsikt.ingest.demo.written.Block.Mark;

/** What became of the boxes for the approval of the annual report. */
public enum Approval {
    APPROVED("yes", Mark.YES, Mark.NO),
    NOT_APPROVED("no", Mark.NO, Mark.YES),
    /** Marked once, and lost when the document was made into text. */
    MARKS_LOST("unknown", Mark.LOST, Mark.LOST),
    /** Somebody marked both. */
    BOTH("unknown", Mark.YES, Mark.YES);

    private final String state;
    private final Mark approved;
    private final Mark refused;

    Approval(String state, Mark approved, Mark refused) {
        this.state = state;
        this.approved = approved;
        this.refused = refused;
    }

    /** What is known of it: {@code yes}, {@code no} or {@code unknown}. */
    public String state() {
        return state;
    }

    Mark approvedBox() {
        return approved;
    }

    Mark refusedBox() {
        return refused;
    }
}
