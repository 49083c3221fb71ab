package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.PartedForm;

/**
 * A reference group's feedback on an annual report, in one of the two forms that were used before 2024: that of about
 * 2016–2017, with one answer for all regions together, and that of about 2020, with the number of meetings and one answer
 * for each region.
 */
public final class ReferenceGroupForm implements PartedForm {
    @Override
    public String name() {
        return "reference-group";
    }

    @Override
    public String documentKind() {
        return "reference_group";
    }

    @Override
    public Optional<Match> match(TextDocument document) {
        return GroupDocument.of(document).map(group -> given -> GroupReader.read(group, given));
    }
}
