package no.tjenesteinnsikt.ingest.form.referencegroup;

import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.referencegroup.GroupDocument.Variant;

/** A reference group's feedback on an annual report, in one of the two forms that were used before 2024. */
public final class ReferenceGroupForm implements Form {
    private final Variant variant;

    private ReferenceGroupForm(Variant variant) {
        this.variant = variant;
    }

    /** The form of about 2016–2017, with one answer for all regions together. */
    public static ReferenceGroupForm older() {
        return new ReferenceGroupForm(Variant.OLDER);
    }

    /** The form of about 2020, with the number of meetings and one answer for each region. */
    public static ReferenceGroupForm newer() {
        return new ReferenceGroupForm(Variant.NEWER);
    }

    @Override
    public String name() {
        return variant.template();
    }

    @Override
    public String documentKind() {
        return "reference_group";
    }

    @Override
    public boolean recognises(TextDocument document) {
        return GroupDocument.of(document).filter(d -> d.variant() == variant).isPresent();
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        GroupDocument group = GroupDocument.of(document)
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot read a document of another form: " + document.sourceId()));
        return GroupReader.read(group, given);
    }
}
