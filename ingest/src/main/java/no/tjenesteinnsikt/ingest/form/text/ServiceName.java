package no.tjenesteinnsikt.ingest.form.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service as a document names it.
 *
 * @param id the slug of the name without the scheme's prefix
 * @param name that name, with a capital
 * @param kind what kind of service the prefix says it is
 * @param spellings the name and the abbreviations, as the document has them
 */
public record ServiceName(String id, String name, Optional<String> kind, List<String> spellings) {
    private static final String FOR = "\\s+(?:for|innen|innan|innenfor|innanfor|i|på|ved|om)\\s+";
    private static final List<Kind> KINDS = List.of(
            kind("(?:samisk )?nasjonal kompetanset(?:j)?eneste", "national_competence_service"),
            kind("nasjonal behandlingst(?:j)?eneste", "national_treatment_service"),
            kind("(?:flerregional|fleirregional) behandlingst(?:j)?eneste", "multi_regional_treatment_service"),
            kind("nasjonalt kvalitets- og kompetansenettverk", "quality_and_competence_network"),
            kind("nasjonalt (?:kompetanse)?(?:senter|sentrum)", "national_centre"),
            kind("regionalt kompetanse(?:senter|sentrum)", "regional_competence_centre"),
            kind("regional kompetanset(?:j)?eneste", "regional_competence_service"));
    private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\(([^()]{1,40})\\)\\s*[.,]?\\s*$");
    private static final Pattern BARE_ABBREVIATION =
            Pattern.compile("\\s+[,–-]?\\s*(NK[ -]?[A-ZÆØÅ]{2,}(?:[ -][A-ZÆØÅ]{2,})?)\\s*[.,]?\\s*$");

    public ServiceName {
        spellings = List.copyOf(spellings);
    }

    private record Kind(Pattern prefix, String code) {}

    private static Kind kind(String prefix, String code) {
        return new Kind(Pattern.compile("(?iu)^" + prefix.replace(" ", "\\s+") + FOR), code);
    }

    /** Reads a name; empty where it has no letters. */
    public static Optional<ServiceName> of(String stated) {
        String name = Normalizer.normalize(stated, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\"«“:–-]+|[\\s\"»”.,;–-]+$", "");
        List<String> abbreviations = new ArrayList<>();
        for (Pattern pattern : List.of(ABBREVIATION, BARE_ABBREVIATION)) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.find() && matcher.start() > 0) {
                abbreviations.add(matcher.group(1).strip());
                name = name.substring(0, matcher.start());
            }
        }
        Optional<String> kind = Optional.empty();
        for (Kind known : KINDS) {
            Matcher prefix = known.prefix().matcher(name);
            if (kind.isEmpty() && prefix.find() && !known.code().isEmpty()) {
                kind = Optional.of(known.code());
                boolean samisk = name.toLowerCase(Locale.ROOT).startsWith("samisk");
                name = samisk ? name : name.substring(prefix.end());
            }
        }
        String bare = name.strip();
        String id = slug(bare);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<String> spellings = new ArrayList<>(List.of(bare));
        spellings.addAll(abbreviations);
        String capital = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        return Optional.of(new ServiceName(id, capital, kind, spellings));
    }

    /** Letters and digits, parted by hyphens; æ, ø and å as ae, oe and aa. */
    public static String slug(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
