package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.text.LabelSet;
import no.tjenesteinnsikt.ingest.form.text.ReadableText;
import no.tjenesteinnsikt.ingest.form.text.Sections;

/**
 * A reference group's feedback, parted at its labels.
 *
 * @param sections what stands under each label
 * @param variant which of the forms it is
 */
record GroupDocument(Sections sections, Variant variant) {
    private static final LabelSet OLDER = new LabelSet(GroupLabels.ofOlderForm());
    private static final LabelSet NEWER = new LabelSet(GroupLabels.ofNewerForm());
    private static final List<String> COMMON = List.of(
            GroupLabels.SERVICE, GroupLabels.LEADER, GroupLabels.USER, GroupLabels.NO_USER, GroupLabels.APPROVAL);
    private static final List<String> ONLY_OLDER = List.of(GroupLabels.REGIONS, GroupLabels.WHOLE);
    private static final List<String> ONLY_NEWER = List.of(
            GroupLabels.ORGANISATION,
            GroupLabels.MEETINGS,
            GroupLabels.MEETING_FORM,
            GroupLabels.MATTERS,
            GroupLabels.COOPERATION,
            GroupLabels.USER_FEEDBACK,
            GroupLabels.OTHER,
            "region_nord",
            "region_midt",
            "region_vest",
            "region_sor_ost");
    private static final int ENOUGH_COMMON = 2;
    private static final int ENOUGH_NEWER = 3;

    /** Which of the two forms. */
    enum Variant {
        OLDER("reference-group-2016"),
        NEWER("reference-group-2020");

        private final String template;

        Variant(String template) {
            this.template = template;
        }

        /** The template's id in the reference data, which is the form's name too. */
        String template() {
            return template;
        }
    }

    /** Reads the document as one of the forms, where it is one; of two that fit, the one with more of its own labels. */
    static Optional<GroupDocument> of(TextDocument document) {
        if (!speaksOfGroups(document)) {
            return Optional.empty();
        }
        ReadableText text = ReadableText.of(document);
        Sections newer = Sections.of(text, NEWER, hits -> RegionLabels.asked(text.text(), hits));
        if (count(newer, COMMON) < ENOUGH_COMMON) {
            return Optional.empty();
        }
        if (count(newer, ONLY_NEWER) >= ENOUGH_NEWER) {
            return Optional.of(new GroupDocument(newer, Variant.NEWER));
        }
        Sections older = Sections.of(text, OLDER);
        return count(older, ONLY_OLDER) > 0 ? Optional.of(new GroupDocument(older, Variant.OLDER)) : Optional.empty();
    }

    private static long count(Sections sections, List<String> ids) {
        return ids.stream().filter(sections::has).count();
    }

    /** A quick look before the labels are compared. */
    private static boolean speaksOfGroups(TextDocument document) {
        boolean group = false;
        boolean user = false;
        for (Line line : document.lines()) {
            String text = line.text().toLowerCase(Locale.ROOT);
            group |= text.contains("referansegr") || text.contains("referanse");
            user |= text.contains("bruk") || text.contains("godkj");
        }
        return group && user;
    }

    ReadableText text() {
        return sections.text();
    }

    String sourceId() {
        return text().document().sourceId();
    }

    boolean isNewer() {
        return variant == Variant.NEWER;
    }
}
