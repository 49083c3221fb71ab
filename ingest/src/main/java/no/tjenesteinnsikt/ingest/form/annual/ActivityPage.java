package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** The sheet «Aktivitet»: what the template asks for, and one row for each activity. */
final class ActivityPage {
    private static final int KIND = 2;
    private static final int TITLE = 3;
    private static final int AUDIENCE = 4;
    private static final int REGION = 5;
    private static final int QUANTITY = 6;
    private static final int UNIT = 7;
    private static final double[] WIDTHS = {2, 26, 66, 30, 22, 14, 18};
    private static final int EMPTY_ROWS = 60;
    private static final String NO_GUIDANCE = "Ingen kilde viser veiledningen for dette rapporteringsåret.";

    private final SheetWriter sheet;
    private final AnnualReport report;
    private final int lastRow;

    private ActivityPage(SheetWriter sheet, AnnualReport report) {
        this.sheet = sheet;
        this.report = report;
        int above = 8 + report.template().on(ReportSheet.ACTIVITY).size();
        lastRow = above + report.activities().size() + EMPTY_ROWS;
    }

    static void write(BookWriter book, AnnualReport report) {
        SheetWriter sheet = book.sheet(ReportSheet.ACTIVITY.tab(), WIDTHS).tab("B07A1E");
        sheet.next().text(KIND, ReportSheet.ACTIVITY.tab(), Look.TITLE);
        if (report.template().on(ReportSheet.ACTIVITY).isEmpty()) {
            String why = report.template().knowledge() == ReportTemplate.Knowledge.KNOWN
                    ? "Denne malen har ingen spørsmål om aktivitet."
                    : "Ingen kilde viser hvilke aktiviteter denne malen spør om.";
            sheet.next().text(KIND, why, Look.SUBTITLE);
            return;
        }
        sheet.next()
                .text(
                        KIND,
                        "Én rad for hver aktivitet. Velg hva slags aktivitet det er, i første kolonne.",
                        Look.SUBTITLE);
        ActivityPage page = new ActivityPage(sheet, report);
        page.asked();
        page.table();
    }

    private void asked() {
        sheet.gap();
        sheet.heads(List.of(AnnualWords.ACTIVITY, AnnualWords.WHAT, AnnualWords.NOTHING, "Ført opp"));
        for (ReportQuestion question : report.template().on(ReportSheet.ACTIVITY)) {
            String label = AnnualWords.ACTIVITIES.label(question.id());
            String guidance = guidance(question);
            sheet.next().text(KIND, label, Look.LABEL).text(TITLE, guidance, Look.GUIDANCE);
            boolean nothing = report.nothing().contains(question.id());
            sheet.text(AUDIENCE, nothing ? CodeList.YES_NO.label("yes") : "", Look.ANSWER);
            sheet.choose(AUDIENCE, sheet.row(), CodeList.YES_NO);
            sheet.formula(REGION, counted(label, question), Look.COUNTED).tall(1, Map.of(TITLE, guidance));
        }
        sheet.gap();
    }

    private String guidance(ReportQuestion question) {
        Optional<Integer> most = question.most(report.year());
        String most5 = most.map(m -> " Høyst " + m + ".").orElse("");
        boolean hidden = question.guidance().isPresent()
                && question.guidance(report.year()).isEmpty();
        return hidden ? NO_GUIDANCE : question.guidance(report.year()).orElse("") + most5;
    }

    private String counted(String label, ReportQuestion question) {
        String cells =
                "$B$" + (8 + report.template().on(ReportSheet.ACTIVITY).size()) + ":$B$" + Math.max(lastRow, 5000);
        String count = "COUNTIF(" + cells + ",\"" + label + "\")";
        return question.most(report.year())
                .map(most -> count + "&\" av høyst " + most + "\"&IF(" + count + ">" + most + ",\" – for mange\",\"\")")
                .orElse(count + "&\"\"");
    }

    private void table() {
        sheet.heads(List.of(
                AnnualWords.ACTIVITY,
                AnnualWords.ACTIVITY_TITLE,
                AnnualWords.AUDIENCE,
                AnnualWords.REGION,
                AnnualWords.QUANTITY,
                AnnualWords.UNIT));
        sheet.freeze();
        for (int i = 0; i < report.activities().size() + EMPTY_ROWS; i++) {
            row(i < report.activities().size() ? Optional.of(report.activities().get(i)) : Optional.empty(), i == 0);
        }
    }

    private void row(Optional<ReportedActivity> activity, boolean first) {
        sheet.next()
                .text(
                        KIND,
                        activity.map(a -> AnnualWords.ACTIVITIES.label(a.type()))
                                .orElse(""),
                        Look.ANSWER);
        sheet.text(TITLE, activity.flatMap(ReportedActivity::title).orElse(""), Look.ANSWER);
        sheet.text(AUDIENCE, activity.flatMap(ReportedActivity::audience).orElse(""), Look.ANSWER);
        sheet.text(
                REGION,
                activity.flatMap(ReportedActivity::regionId)
                        .map(CodeList.REGIONS::label)
                        .orElse(""),
                Look.ANSWER);
        activity.flatMap(ReportedActivity::quantity)
                .ifPresentOrElse(
                        n -> sheet.number(QUANTITY, n, Look.NUMBER), () -> sheet.text(QUANTITY, "", Look.NUMBER));
        sheet.text(UNIT, activity.flatMap(ReportedActivity::unit).orElse(""), Look.ANSWER);
        if (first) {
            int last = sheet.row() + report.activities().size() + EMPTY_ROWS - 1;
            sheet.choose(KIND, last, AnnualWords.activities(report.template())).choose(REGION, last, CodeList.REGIONS);
            sheet.onlyNumbers(QUANTITY, last).propose(UNIT, last, AnnualWords.UNITS);
        }
    }
}
