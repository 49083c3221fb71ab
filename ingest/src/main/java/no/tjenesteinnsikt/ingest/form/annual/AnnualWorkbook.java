package no.tjenesteinnsikt.ingest.form.annual;

import java.util.LinkedHashMap;
import java.util.Map;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;

/** Writes the annual report as a workbook, to be filled in or already filled in. Its form reads it back. */
public final class AnnualWorkbook {
    /** What the hidden sheet calls this form. */
    static final String FORM = "aarsrapport";
    /** Rises with every change of the sheets that a reader has to know of. */
    static final String FORM_VERSION = "1";

    static final String FORM_KEY = "skjema";
    static final String VERSION_KEY = "skjemautgave";
    static final String TEMPLATE_KEY = "mal";
    static final String YEAR_KEY = "rapporteringsaar";
    static final String SERVICE_KEY = "tjeneste";
    static final String NAME_KEY = "tjenestens_navn";

    private AnnualWorkbook() {}

    /**
     * Writes the workbook as an {@code .xlsx} file. The same report always gives the same bytes.
     *
     * @param report what it holds
     */
    public static byte[] write(AnnualReport report) {
        String title = AnnualWords.TITLE + " " + report.year() + ", mal "
                + report.template().number();
        return BookWriter.write(title, AnnualWords.lists(report.template()), identity(report), book -> {
            AboutPage.write(book, report);
            RolesPage.write(book, report);
            ActivityPage.write(book, report);
            EvaluationPage.write(book, report);
        });
    }

    private static Map<String, String> identity(AnnualReport report) {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put(FORM_KEY, FORM);
        identity.put(VERSION_KEY, FORM_VERSION);
        identity.put(TEMPLATE_KEY, String.valueOf(report.template().number()));
        identity.put(YEAR_KEY, String.valueOf(report.year()));
        report.service().ifPresent(service -> {
            service.id().ifPresent(id -> identity.put(SERVICE_KEY, id));
            identity.put(NAME_KEY, service.name());
        });
        return identity;
    }
}
