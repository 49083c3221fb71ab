package no.tjenesteinnsikt.ingest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.BookForm;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.form.table.TableForm;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.form.version.VersionReader;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * What an opened document gave, with places in the document itself and not in the text that was made from it.
 *
 * @param form the form, empty where it was rejected
 * @param kindOfForm the kind of document that the form is
 * @param reading rows and findings
 * @param version the version that the document says that it is; a table says none
 */
record OpenedReading(Optional<String> form, String kindOfForm, Reading reading, StatedVersion version) {
    private static final String NO_FORM = "other";
    private static final String TABLE = "text/csv";
    private static final String LOCATOR = "locator";

    static OpenedReading of(Opened opened, GivenYears given) {
        if (opened instanceof Opened.Text text) {
            return of(text.document(), given, text.mediaType().equals(TABLE)).with(text.findings());
        } else if (opened instanceof Opened.Book book) {
            return Forms.detect(book.workbook())
                    .map(form -> of(form, book, given))
                    .orElseGet(() -> of(book.sheets(), given))
                    .with(book.findings());
        }
        return rejected(((Opened.Refused) opened).reason());
    }

    static OpenedReading rejected(Finding reason) {
        return new OpenedReading(Optional.empty(), NO_FORM, Reading.rejected(reason), StatedVersion.NONE);
    }

    /** All that depends on the content, its name and the given years alone. */
    Recognised recognised(String mediaType) {
        // A table with a bad row is a table: only the form knows, since it looks at the header alone.
        boolean isTable = form.filter(TableForm.NAME::equals).isPresent() && mediaType.startsWith("text/");
        return new Recognised(isTable ? TABLE : mediaType, form, kindOfForm, reading, version);
    }

    private static OpenedReading of(TextDocument document, GivenYears given, boolean isTable) {
        Forms.Detection detection = Forms.detect(document);
        if (detection instanceof Forms.Detection.Known known) {
            Reading reading = known.match().read(given);
            return new OpenedReading(
                    Optional.of(known.form().name()),
                    known.form().documentKind(),
                    located(document, reading),
                    isTable || known.form() instanceof TableForm ? StatedVersion.NONE : VersionReader.of(document));
        }
        return rejected(located(document, ((Forms.Detection.Unknown) detection).reason()));
    }

    private static OpenedReading of(BookForm form, Opened.Book book, GivenYears given) {
        Reading reading = form.read(book.checksum().sourceId(), book.workbook(), given);
        return new OpenedReading(Optional.of(form.name()), form.documentKind(), reading, form.version(book.workbook()));
    }

    /** Each sheet that is in a form is read; when none is, the first says why. */
    private static OpenedReading of(List<TextDocument> sheets, GivenYears given) {
        List<OpenedReading> read =
                sheets.stream().map(sheet -> of(sheet, given, true)).toList();
        Optional<OpenedReading> first = read.stream()
                .filter(sheet -> sheet.reading.outcome() == Outcome.ACCEPTED)
                .findFirst();
        if (first.isEmpty() || read.size() == 1) {
            return read.get(0);
        }
        List<Row> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (OpenedReading sheet : read) {
            rows.addAll(sheet.reading.rows());
            boolean accepted = sheet.reading.outcome() == Outcome.ACCEPTED;
            sheet.reading.findings().stream()
                    .map(finding -> accepted ? finding : sheetLeftOut(finding))
                    .forEach(findings::add);
        }
        Reading joined = first.get().reading;
        return new OpenedReading(
                first.get().form,
                first.get().kindOfForm,
                new Reading(Outcome.ACCEPTED, rows, findings, joined.reportYear(), joined.assessmentYear()),
                StatedVersion.NONE);
    }

    private static Finding sheetLeftOut(Finding why) {
        return new Finding(
                why.sourceId(),
                Severity.WARNING,
                "sheet_not_read",
                "Et ark er ikke lest: " + why.message(),
                why.remedy(),
                why.locator());
    }

    private OpenedReading with(List<Finding> first) {
        List<Finding> findings = new ArrayList<>(first);
        findings.addAll(reading.findings());
        if (reading.outcome() == Outcome.REJECTED) {
            return this;
        }
        return new OpenedReading(
                form,
                kindOfForm,
                new Reading(
                        reading.outcome(), reading.rows(), findings, reading.reportYear(), reading.assessmentYear()),
                version);
    }

    private static Reading located(TextDocument document, Reading reading) {
        if (document.lines().stream().allMatch(line -> line.origins().isEmpty())) {
            return reading;
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : reading.rows()) {
            rows.add(
                    row.table().has(LOCATOR) && row.get(LOCATOR).isPresent()
                            ? row.with(LOCATOR, located(document, row.text(LOCATOR)))
                            : row);
        }
        List<Finding> findings = new ArrayList<>();
        reading.findings().forEach(finding -> findings.add(located(document, finding)));
        return new Reading(reading.outcome(), rows, findings, reading.reportYear(), reading.assessmentYear());
    }

    private static Finding located(TextDocument document, Finding finding) {
        return new Finding(
                finding.sourceId(),
                finding.severity(),
                finding.code(),
                finding.message(),
                finding.remedy(),
                located(document, finding.locator()));
    }

    private static String located(TextDocument document, String locator) {
        return Place.find(locator)
                .map(place -> new TextPlace(place.firstLine(), place.lastLine(), place.from(), place.to()))
                .map(document::locate)
                .map(Locator::locator)
                .orElse(locator);
    }
}
