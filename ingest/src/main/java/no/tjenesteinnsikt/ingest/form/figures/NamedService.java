package no.tjenesteinnsikt.ingest.form.figures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;

/**
 * A service as a line names it, such as {@code vestibularisschwannom (behandlingstjeneste)}.
 *
 * @param id the slug of the name without the scheme's prefix and without what stands in brackets
 * @param spelling that name
 * @param kind what the brackets or the prefix say it is
 * @param unchecked whether the brackets say that the name was not checked
 */
record NamedService(String id, String spelling, Optional<String> kind, boolean unchecked) {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^(?:(?:nasjonal|flerregional|fleirregional|regional)t?\\s+)"
                    + "(kompetanset?j?eneste|behandlingst?j?eneste|kompetansesenter|senter|kvalitets- og kompetansenettverk)"
                    + "(?:\\s+(?:for|innen|innenfor|i|på|ved|om))?\\s+");
    private static final Pattern UNCHECKED = Pattern.compile("(?iu)not re-checked|ikke kontrollert|ukontrollert");

    /** Reads a name; empty where it has no letters or digits. */
    static Optional<NamedService> of(String stated) {
        String name = Normalizer.normalize(stated, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        String inside = "";
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.find() && brackets.start() > 0) {
            inside = brackets.group(1);
            name = name.substring(0, brackets.start());
        }
        Optional<String> kind = kind(inside);
        Matcher prefix = PREFIX.matcher(name);
        if (prefix.find()) {
            kind = kind.or(() -> kind(prefix.group()));
            name = name.substring(prefix.end());
        }
        String id = ServiceName.slug(name);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedService(
                        id, name, kind, UNCHECKED.matcher(inside).find()));
    }

    /** With a capital, as a name stands by itself. */
    String name() {
        return spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
    }

    private static Optional<String> kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("flerregional") || lower.contains("fleirregional")) {
            return Optional.of("multi_regional_treatment_service");
        }
        if (lower.contains("behandlingstjeneste") || lower.contains("behandlingsteneste")) {
            return Optional.of("national_treatment_service");
        }
        if (lower.contains("kvalitets- og kompetansenettverk")) {
            return Optional.of("quality_and_competence_network");
        }
        if (lower.startsWith("nasjonalt senter")) {
            return Optional.of("national_centre");
        }
        boolean regional = lower.startsWith("regional");
        return lower.contains("kompetanse")
                ? Optional.of(
                        regional
                                ? lower.contains("senter")
                                        ? "regional_competence_centre"
                                        : "regional_competence_service"
                                : "national_competence_service")
                : Optional.empty();
    }
}
