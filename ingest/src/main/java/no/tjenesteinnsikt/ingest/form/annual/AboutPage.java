package no.tjenesteinnsikt.ingest.form.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.annual.AboutService.WebItem;
import no.tjenesteinnsikt.ingest.form.annual.ReportedService.Host;
import no.tjenesteinnsikt.ingest.form.book.BookWriter;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.book.Look;
import no.tjenesteinnsikt.ingest.form.book.SheetWriter;

/** The sheet «Om senteret»: the first screen, the service, its description, staff and web page. */
final class AboutPage {
    private static final int LABEL = 2;
    private static final int FIELD = 3;
    private static final int BESIDE = 4;
    private static final int FAR = 5;
    private static final double[] WIDTHS = {2, 30, 62, 30, 20};
    private static final String MULTI_REGIONAL = "multi_regional_treatment_service";
    private static final int MOST_WORDS = 100;

    private final SheetWriter sheet;
    private final AnnualReport report;

    private AboutPage(SheetWriter sheet, AnnualReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    static void write(BookWriter book, AnnualReport report) {
        AboutPage page = new AboutPage(book.sheet(ReportSheet.ABOUT.tab(), WIDTHS), report);
        page.firstScreen();
        page.feedback();
        page.service();
        page.description();
        page.staffing();
        page.web();
        page.delivery();
    }

    private void firstScreen() {
        sheet.tab("1F3B57").next().text(LABEL, AnnualWords.TITLE + " " + report.year(), Look.TITLE);
        sheet.next()
                .text(
                        LABEL,
                        report.service().map(ReportedService::name).orElse("Tjenesten skrives inn under"),
                        Look.SUBTITLE);
        sheet.gap();
        FirstScreen.notes(report).forEach((head, note) -> {
            sheet.next().text(LABEL, head, Look.NOTE_HEAD).text(FIELD, note, Look.NOTE);
            sheet.tall(1, Map.of(FIELD, note));
        });
        sheet.gap();
    }

    private void feedback() {
        Optional<LastYear> last = report.lastYear().filter(l -> !l.feedback().isEmpty());
        if (last.isEmpty()) {
            return;
        }
        sheet.section("Tilbakemeldingen på rapporten for " + last.get().year());
        for (LastYear.Feedback item : last.get().feedback()) {
            String from = AnnualWords.FEEDBACK.label(item.kind());
            String region = CodeList.REGIONS.label(item.regionId());
            sheet.next().text(LABEL, from, Look.GIVEN).text(FIELD, item.text(), Look.GIVEN);
            sheet.text(BESIDE, region, Look.GIVEN).text(FAR, item.remark().orElse(""), Look.GIVEN);
            sheet.tall(1, Map.of(FIELD, item.text()));
        }
        sheet.gap();
    }

    private void service() {
        sheet.section("Tjenesten");
        given(AnnualWords.YEAR, String.valueOf(report.year()));
        given(
                AnnualWords.TEMPLATE,
                report.template().number() + ": " + report.template().name());
        field(
                AnnualWords.SERVICE,
                report.service().map(ReportedService::name),
                "Navnet som tjenesten er godkjent med.");
        List<Host> hosts = report.service().map(ReportedService::hosts).orElse(List.of());
        host(AnnualWords.HOST, AnnualWords.REGION, hosts.stream().findFirst());
        if (report.template().kind().equals(MULTI_REGIONAL) || hosts.size() > 1) {
            host(
                    AnnualWords.SECOND_HOST,
                    AnnualWords.SECOND_REGION,
                    hosts.stream().skip(1).findFirst());
        }
        sheet.gap();
    }

    private void host(String institution, String region, Optional<Host> host) {
        field(institution, host.flatMap(Host::institution), "Velg, eller skriv et annet navn.");
        sheet.propose(FIELD, sheet.row(), ReportTemplates.INSTITUTIONS);
        field(region, host.map(h -> CodeList.REGIONS.label(h.regionId())), "Velg fra listen.");
        sheet.choose(FIELD, sheet.row(), CodeList.REGIONS);
    }

    private void description() {
        sheet.section("Godkjent beskrivelse");
        String text = report.about().description().orElse("");
        sheet.next().text(LABEL, AnnualWords.DESCRIPTION, Look.LABEL).text(FIELD, text, Look.ANSWER);
        String cell = sheet.address(FIELD);
        sheet.text(BESIDE, guidance("description"), Look.GUIDANCE);
        sheet.formula(FAR, Words.counted(cell, MOST_WORDS), Look.COUNTED).tall(7, Map.of(FIELD, text));
        field(
                AnnualWords.CODES,
                Optional.of(String.join(", ", report.about().diagnosisCodes())),
                guidance("diagnosis_codes") + " For eksempel D33.3; flere skilles med komma.");
        sheet.gap();
    }

    private void staffing() {
        sheet.section("Årsverk");
        fte(AnnualWords.FTE_TOTAL, "total", guidance("staffing"));
        fte(AnnualWords.FTE_PERMANENT, "permanent", "Av disse faste, hvis dere vet det.");
        fte(AnnualWords.FTE_PROJECT, "project", "Av disse i prosjekter, hvis dere vet det.");
        sheet.gap();
    }

    private void fte(String label, String kind, String guidance) {
        BigDecimal number = report.about().staffing().get(kind);
        sheet.next().text(LABEL, label, Look.LABEL);
        if (number == null) {
            sheet.text(FIELD, "", Look.NUMBER);
        } else {
            sheet.number(FIELD, number, Look.NUMBER);
        }
        sheet.onlyNumbers(FIELD, sheet.row());
        sheet.text(BESIDE, guidance, Look.GUIDANCE).tall(1, Map.of(BESIDE, guidance));
        if (kind.equals("total")) {
            report.lastYear()
                    .flatMap(l -> l.staffing().map(s -> "I " + l.year() + ": " + s))
                    .ifPresent(text -> sheet.text(FAR, text, Look.GIVEN));
        }
    }

    private void web() {
        Optional<ReportQuestion> asked = report.template().question("web_page");
        if (asked.isEmpty()) {
            return;
        }
        sheet.section("Nettsiden");
        String guidance = asked.get().guidance().orElse("");
        sheet.next().text(FIELD, guidance, Look.GUIDANCE).tall(1, Map.of(FIELD, guidance));
        sheet.heads(List.of(AnnualWords.WEB_ITEM, AnnualWords.WEB_MET, AnnualWords.WEB_BY, AnnualWords.WEB_ON));
        AnnualWords.WEB_ITEMS
                .labels()
                .forEach((code, label) -> item(
                        label,
                        report.about().web().stream()
                                .filter(w -> w.requirement().equals(code))
                                .findFirst()));
        sheet.gap();
    }

    private void item(String label, Optional<WebItem> item) {
        sheet.next().text(LABEL, label, Look.LABEL);
        sheet.text(
                FIELD,
                item.map(i -> CodeList.YES_NO.label(i.met() ? "yes" : "no")).orElse(""),
                Look.ANSWER);
        sheet.choose(FIELD, sheet.row(), CodeList.YES_NO);
        sheet.text(BESIDE, item.flatMap(WebItem::checkedBy).orElse(""), Look.ANSWER);
        item.flatMap(WebItem::checkedOn)
                .ifPresentOrElse(day -> sheet.day(FAR, day, Look.DAY), () -> sheet.text(FAR, "", Look.DAY));
        sheet.onlyDays(FAR, sheet.row()).tall(1, Map.of(LABEL, label));
    }

    private void delivery() {
        sheet.section("Levering");
        report.due()
                .ifPresent(day ->
                        sheet.next().text(LABEL, AnnualWords.DUE, Look.LABEL).day(FIELD, day, Look.GIVEN_DAY));
        sheet.next().text(LABEL, AnnualWords.SUBMITTED, Look.LABEL);
        report.submitted()
                .ifPresentOrElse(day -> sheet.day(FIELD, day, Look.DAY), () -> sheet.text(FIELD, "", Look.DAY));
        sheet.onlyDays(FIELD, sheet.row());
        sheet.text(BESIDE, "Dagen rapporten leveres. Uten dato er det ukjent om den kom i tide.", Look.GUIDANCE)
                .tall(2, Map.of());
    }

    private void given(String label, String value) {
        sheet.next().text(LABEL, label, Look.LABEL).text(FIELD, value, Look.GIVEN);
    }

    private void field(String label, Optional<String> value, String guidance) {
        sheet.next().text(LABEL, label, Look.LABEL).text(FIELD, value.orElse(""), Look.ANSWER);
        sheet.text(BESIDE, guidance, Look.GUIDANCE).tall(1, Map.of(FIELD, value.orElse(""), BESIDE, guidance));
    }

    private String guidance(String question) {
        return report.template()
                .question(question)
                .flatMap(ReportQuestion::guidance)
                .orElse("");
    }
}
