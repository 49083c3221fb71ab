package no.tjenesteinnsikt.ingest.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbookForm;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentCsvForm;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentWorkbookForm;
import no.tjenesteinnsikt.ingest.form.figures.AlmostFigures;
import no.tjenesteinnsikt.ingest.form.figures.AnnualFiguresForm;
import no.tjenesteinnsikt.ingest.form.figures.PublishedStatementsForm;
import no.tjenesteinnsikt.ingest.form.questionnaire.AttachmentForm;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireForm;
import no.tjenesteinnsikt.ingest.form.referencegroup.ReferenceGroupForm;
import no.tjenesteinnsikt.ingest.form.review.ReviewReportForm;
import no.tjenesteinnsikt.ingest.form.reviewfacts.ColumnNamesForm;
import no.tjenesteinnsikt.ingest.form.reviewfacts.ReviewFactsForm;
import no.tjenesteinnsikt.ingest.form.table.TableForm;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** All forms that can be read, and which of them a document is. */
public final class Forms {
    private static final TableForm TABLE = new TableForm();

    /** Tried only where no other form is recognised, since other documents have attachments too. */
    private static final AttachmentForm ATTACHMENT = new AttachmentForm();

    /** Every form; the order means nothing. */
    public static final List<Form> ALL = List.of(
            new ReviewReportForm(),
            new ReviewFactsForm(),
            new ColumnNamesForm(),
            new AnnualFiguresForm(),
            new PublishedStatementsForm(),
            new ReferenceGroupForm(),
            new QuestionnaireForm(),
            new AssessmentCsvForm(),
            TABLE);

    /** Every form that is a workbook as a whole; the order means nothing. */
    public static final List<BookForm> BOOKS = List.of(new AnnualWorkbookForm(), new AssessmentWorkbookForm());

    private Forms() {}

    /** The one form that recognises the workbook as a whole; empty where none does, and its sheets may be forms. */
    public static Optional<BookForm> detect(Workbook workbook) {
        List<BookForm> found =
                BOOKS.stream().filter(form -> form.recognises(workbook)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Which form a document is, or why none. */
    public sealed interface Detection {
        /** Exactly this form recognises the document, which can be read now. */
        record Known(Form form, Form.Match match) implements Detection {}

        /** None does, or several do. */
        record Unknown(Finding reason) implements Detection {}
    }

    /** Finds the one form that recognises the document. */
    public static Detection detect(TextDocument document) {
        return detect(document, ALL);
    }

    static Detection detect(TextDocument document, List<Form> forms) {
        List<Detection.Known> found = forms.stream()
                .flatMap(form -> form.match(document).map(match -> new Detection.Known(form, match)).stream())
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            return new Detection.Unknown(ambiguous(
                    document, found.stream().map(Detection.Known::form).toList()));
        }
        Optional<Finding> almost = AlmostFigures.whyNot(document).or(() -> TABLE.whyNot(document));
        Optional<Form.Match> attached = almost.isPresent() ? Optional.empty() : ATTACHMENT.match(document);
        return attached.<Detection>map(match -> new Detection.Known(ATTACHMENT, match))
                .orElseGet(() -> new Detection.Unknown(almost.orElseGet(() -> unknown(document, forms))));
    }

    private static Finding unknown(TextDocument document, List<Form> forms) {
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "form_unknown",
                "Dokumentet er ikke i noe skjema som kan leses. Kjente skjemaer: " + names(forms) + ".",
                "Sjekk at hele dokumentet er med, og at det er lagret som ren tekst.",
                "L1");
    }

    private static Finding ambiguous(TextDocument document, List<Form> found) {
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "form_ambiguous",
                "Dokumentet kan være flere skjemaer: " + names(found) + ".",
                "Del dokumentet slik at hver fil har ett skjema.",
                "L1");
    }

    private static String names(List<Form> forms) {
        return forms.stream().map(Form::name).collect(Collectors.joining(", "));
    }
}
