package no.tjenesteinnsikt.ingest.form.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** Writes a region's assessment as a workbook, to be filled in or already filled in. Its form reads it back. */
public final class AssessmentWorkbook {
    /** What the hidden sheet calls this form. */
    static final String FORM = "vurdering";

    static final String FORM_KEY = "skjema";
    static final String VERSION_KEY = "skjemautgave";
    static final String REGION_KEY = "region";
    static final String YEAR_KEY = "rapporteringsaar";
    private static final String FORM_VERSION = "1";
    private static final int LABEL = 2;
    private static final int FIELD = 3;

    private AssessmentWorkbook() {}

    /**
     * Writes the workbook as an {@code .xlsx} file. The same assessment always gives the same bytes.
     *
     * @param assessment what it holds
     */
    public static byte[] write(RegionAssessment assessment) {
        String region = AssessmentWords.REGIONS.label(assessment.regionId());
        String title = "Vurdering av årsrapportene for " + assessment.year() + ", " + region;
        return BookWriter.write(title, AssessmentWords.lists(assessment), identity(assessment), book -> {
            about(book.sheet(AssessmentWords.ABOUT_SHEET, 2, 28, 90), assessment);
            AssessmentTables.write(book, assessment);
        });
    }

    private static Map<String, String> identity(RegionAssessment assessment) {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put(FORM_KEY, FORM);
        identity.put(VERSION_KEY, FORM_VERSION);
        identity.put(REGION_KEY, assessment.regionId());
        identity.put(YEAR_KEY, String.valueOf(assessment.year()));
        return identity;
    }

    private static void about(SheetWriter sheet, RegionAssessment assessment) {
        sheet.tab("1F3B57").next().text(LABEL, "Vurdering av årsrapportene for " + assessment.year(), Look.TITLE);
        sheet.gap();
        for (List<String> note : notes()) {
            sheet.next().text(LABEL, note.get(0), Look.NOTE_HEAD).text(FIELD, note.get(1), Look.NOTE);
            sheet.tall(1, Map.of(FIELD, note.get(1)));
        }
        sheet.gap();
        sheet.next().text(LABEL, AssessmentWords.REGION, Look.LABEL);
        sheet.text(FIELD, AssessmentWords.REGIONS.label(assessment.regionId()), Look.ANSWER);
        sheet.choose(FIELD, sheet.row(), AssessmentWords.REGIONS);
        sheet.next().text(LABEL, AssessmentWords.YEAR, Look.LABEL);
        sheet.text(FIELD, String.valueOf(assessment.year()), Look.GIVEN);
    }

    private static List<List<String>> notes() {
        return List.of(
                List.of(
                        "Hva",
                        "Regionens vurdering av årsrapportene fra tjenestene den har ansvaret for: hva som fungerer bra, "
                                + "hva det bør arbeides videre med, og oppfølgingspunkter. Én rad for hver opplysning."),
                List.of(
                        "Flerregionale tjenester",
                        "De ansvarlige regionene vurderer rapporten sammen. Hver region fører opp sin tilbakemelding."),
                List.of(
                        "Videre gang",
                        "Rapportene, med eventuelle oppfølgingspunkter, legges fram for interregionalt fagdirektørmøte og "
                                + "sendes deretter til Helse- og omsorgsdepartementet. Stegene føres i arket «"
                                + AssessmentWords.STAGES_SHEET + "»."),
                List.of(
                        "Gamle punkter",
                        "Et punkt fra et tidligere år føres med sitt eget rapporteringsår og den samme teksten når det "
                                + "lukkes. Et punkt som gis på nytt, er en ny rad med året det er gjentatt fra."),
                List.of(
                        "Kontaktopplysninger",
                        "Ikke skriv e-postadresser, telefonnumre eller navn på personer i tekstene."));
    }
}
