package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.text.Hit;
import no.tjenesteinnsikt.ingest.form.text.Label;
import no.tjenesteinnsikt.ingest.form.text.Label.Kind;

/** The four health regions as forms write them. */
final class RegionLabels {
    static final String PREFIX = "region_";

    /** The lake's code of each region, with the names that it goes by. */
    static final Map<String, List<String>> NAMES = names();

    /** Where answers of regions can stand that were pasted beside their own fields. */
    private static final Set<String> ANSWERS = Set.of(GroupLabels.USER_FEEDBACK, GroupLabels.OTHER);

    private static final Set<Kind> OPENING = Set.of(Kind.FIELD, Kind.HEADING, Kind.COLON, Kind.CHAPTER);
    private static final Pattern ALONE = Pattern.compile("(?u)[ \\t:]*\\n\\s*(?!\\p{Ll})\\S");

    private RegionLabels() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("nord", List.of("Helse Nord", "Helse Nord RHF", "HN"));
        names.put(
                "midt",
                List.of(
                        "Helse Midt-Norge",
                        "Helse Midt-Norge RHF",
                        "Helse Midt-Noreg",
                        "Helse Midt-Noreg RHF",
                        "Helse Midt",
                        "HMN"));
        names.put("vest", List.of("Helse Vest", "Helse Vest RHF", "HV"));
        names.put("sor_ost", List.of("Helse Sør-Øst", "Helse Sør-Øst RHF", "Helse Søraust", "Helse Sør-Aust", "HSØ"));
        return names;
    }

    /** The headings under which each region's member answers. */
    static List<Label> headings() {
        List<Label> labels = new ArrayList<>();
        NAMES.forEach((region, names) -> {
            List<String> spellings = new ArrayList<>();
            for (String name : names) {
                spellings.add(possessive(name) + " representant");
                spellings.add(name + " representant");
                spellings.add("Representant fra " + name);
                spellings.add("Representant for " + name);
                spellings.add("Regional representant " + name);
                spellings.add("Regional representant fra " + name);
                spellings.add("Referansegruppens representant " + name);
                spellings.add("Referansegruppens representant fra " + name);
                spellings.add("Tilbakemelding fra " + possessive(name) + " representant");
                spellings.add("Tilbakemelding fra " + name + " representant");
                spellings.add("Tilbakemelding fra " + name);
                spellings.add("Tilbakemelding fra representant for " + name);
                spellings.add("Tilbakemelding fra representant fra " + name);
                spellings.add("Tilbakemelding fra representanten fra " + name);
                spellings.add("Tilbakemelding fra representanten for " + name);
                spellings.add("Tilbakemelding fra regional representant " + name);
                spellings.add("Tilbakemelding fra regionale representant " + name);
                spellings.add("Tilbakemelding fra regional representant fra " + name);
                spellings.add("Tilbakemelding fra den regionale representanten " + name);
                spellings.add("Tilbakemelding fra den regionale representanten fra " + name);
            }
            labels.add(new Label(PREFIX + region, Kind.HEADING, Set.of(), 0, spellings));
        });
        return labels;
    }

    /**
     * The labels without those that only look like a region's: where the form's own question follows one of them, others of
     * the same region that nothing printed follows are words of an answer, «Representanten fra Helse Vest tok dissens.» Such
     * a label alone on its line, among the answers, is one under which somebody pasted the region's answer.
     */
    static List<Hit> asked(String text, List<Hit> hits) {
        Set<String> asked = new HashSet<>();
        Set<Hit> unasked = new HashSet<>();
        boolean answers = false;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.label().id().startsWith(PREFIX)) {
                boolean printed = i + 1 < hits.size()
                        && hits.get(i + 1).label().kind() == Kind.GUIDANCE
                        && text.substring(hit.end(), hits.get(i + 1).start())
                                .codePoints()
                                .noneMatch(Character::isLetterOrDigit);
                if (printed) {
                    asked.add(hit.label().id());
                } else if (!(answers && isAlone(text, hit))) {
                    unasked.add(hit);
                }
            } else if (OPENING.contains(hit.label().kind())) {
                answers = ANSWERS.contains(hit.label().id());
            }
        }
        return hits.stream()
                .filter(hit ->
                        !(unasked.contains(hit) && asked.contains(hit.label().id())))
                .toList();
    }

    /** Whether nothing else stands on its line, nor the rest of its sentence on the next. */
    private static boolean isAlone(String text, Hit hit) {
        int line = text.lastIndexOf('\n', Math.max(0, hit.start() - 1)) + 1;
        return text.substring(Math.min(line, hit.start()), hit.start()).isBlank()
                && ALONE.matcher(text).region(hit.end(), text.length()).lookingAt();
    }

    private static String possessive(String name) {
        return name.endsWith("RHF") ? name : name + "s";
    }

    /** The one region that a text names; empty where it names none or several. */
    static Optional<String> in(String text) {
        List<String> found = NAMES.entrySet().stream()
                .filter(region -> region.getValue().stream().anyMatch(name -> names(text, name)))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean names(String text, String name) {
        String letters = name.replace(" ", "\\s+").replace("-", "[-\\s]?");
        int flags = name.equals(name.toUpperCase(Locale.ROOT)) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<!\\p{L})" + letters + "s?(?!\\p{L})", flags)
                .matcher(text)
                .find();
    }
}
