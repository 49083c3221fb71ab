package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Locale;

/** The sheets of the workbook, named as the form's own tabs. */
public enum ReportSheet {
    /** The service itself. */
    ABOUT("Om senteret"),
    /** Persons and seats. */
    ROLES("Roller og ansvar"),
    /** What was done. */
    ACTIVITY("Aktivitet"),
    /** What the service and its reference group say of it. */
    EVALUATION("Evaluering");

    private final String tab;

    ReportSheet(String tab) {
        this.tab = tab;
    }

    /** The name of the sheet. */
    public String tab() {
        return tab;
    }

    /** The sheet of a code in {@code question.csv}. */
    static ReportSheet of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
