package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * An attachment of a questionnaire that is a document of its own. What it states belongs to the answers of the
 * questionnaire, so it is not read without it; the finding says which it is and what is lacking.
 */
public final class AttachmentAlone {
    private static final int FIRST_LINES = 6;
    private static final Pattern TITLE =
            Pattern.compile("(?iu)[#*_\\s]*vedlegg(?:\\s+nr\\.?)?\\s+([1-3])(?!\\d).{0,120}");
    private static final Pattern SERVICE = Pattern.compile(
            "(?iu)nasjonal(?:e|t)?\\s+(?:kompetanset(?:j)?eneste\\p{L}*|behandlingst(?:j)?eneste\\p{L}*)\\s+(?:for|i|innen|innan)\\s+[\\p{L}][^.;:|\\t]{1,100}");
    private static final Pattern FIELD =
            Pattern.compile("(?iu)[#*_\\s]*na[vm]n på t(?:j)?enest(?:en|a)\\s*:?[*_\\s]*(\\p{L}.{1,100})");

    private AttachmentAlone() {}

    /**
     * Why a document that no form recognises is not read, where it is such an attachment.
     *
     * @param document one that no form recognises
     */
    public static Optional<Finding> in(TextDocument document) {
        List<Line> written =
                document.lines().stream().filter(line -> !line.text().isBlank()).toList();
        for (Line line : written.subList(0, Math.min(FIRST_LINES, written.size()))) {
            Matcher title = TITLE.matcher(line.text().strip());
            if (title.matches()) {
                return Optional.of(finding(document, line, title.group(1), service(written)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> service(List<Line> lines) {
        for (Line line : lines) {
            Matcher field = FIELD.matcher(line.text());
            Matcher name = SERVICE.matcher(line.text());
            if (field.matches()) {
                return Optional.of(field.group(1).strip());
            } else if (name.find()) {
                return Optional.of(name.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Finding finding(TextDocument document, Line line, String number, Optional<String> service) {
        String what = "Dokumentet er vedlegg " + number + " til et spørreskjema"
                + service.map(name -> " fra «" + name + "», men spørreskjemaet er ikke med.")
                        .orElse(", men verken spørreskjemaet eller navnet på tjenesten er med.");
        return new Finding(
                document.sourceId(),
                Severity.ERROR,
                "attachment_alone",
                what,
                "Sett vedlegget inn bakerst i spørreskjemaet, som én fil, og legg den inn på nytt.",
                line.locator());
    }
}
