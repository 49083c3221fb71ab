package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.NameField;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;

/**
 * The service that an attachment names: in the field for it, else in its heading, where the name stands to the end of
 * its line or sentence. A heading that breaks off gives none.
 *
 * @param name the service
 * @param place where it is named
 */
record AttachmentService(ServiceName name, TextPlace place) {
    private static final Pattern IN_HEAD = Pattern.compile(
            "(?iu)(?<!\\p{L})nasjonal\\s+(?:kompetanset(?:j)?eneste|behandlingst(?:j)?eneste)\\s+(?:for|i|innen|innan|innenfor|innanfor)\\s+"
                    + "(?:(?!\\s[–-]\\s|,?\\s+(?:vedlegg|gjennomgang|spørreskjema|heilskapleg|helhetlig)|,?\\s+(?:19|20)\\d\\d)[^.;:|\\t\\n]"
                    + "|\\n(?=(?-i:\\p{Ll}))){1,120}");
    private static final Pattern BROKEN_OFF =
            Pattern.compile("(?iu).*(?:\\s(?:og|for|i|med|av|ved|på|til|innen|innan)|[,–-])");

    /** Each service that is named, one or several. */
    static List<AttachmentService> in(AttachmentDocument document) {
        List<AttachmentService> stated = new ArrayList<>();
        document.sections().all(QuestionLabels.SERVICE).forEach(field -> {
            Content name = NameField.of(field.content());
            NameField.service(name)
                    .ifPresent(service -> stated.add(
                            new AttachmentService(service, name.place().orElseThrow())));
        });
        if (stated.isEmpty()) {
            document.head().findAll(IN_HEAD).forEach(found -> named(found).ifPresent(stated::add));
        }
        return stated;
    }

    private static Optional<AttachmentService> named(Found found) {
        Matcher broken = BROKEN_OFF.matcher(found.text());
        return broken.matches()
                ? Optional.empty()
                : ServiceName.of(found.text()).map(name -> new AttachmentService(name, found.place()));
    }
}
