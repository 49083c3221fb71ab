package no.tjenesteinnsikt.ingest.form.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/** Names of persons in a field, each with its place and with the organisation that stands beside it. */
public final class People {
    private static final Pattern PART = Pattern.compile(
            "(?u)[^,;/&\\t()–—]+?(?=\\s+(?:og|samt|and|&)\\s+|\\s+[–—-]\\s+|\\s*[,;/&\\t()–—])|\\([^()]*\\)|[^,;/&\\t()–—]+");
    private static final Pattern JOINING = Pattern.compile("(?iu)^(?:og|samt|and|v/|ved)\\s+");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:overlege|professor(?: emerita| emeritus)?|seksjons\\S*|avdelings\\S*|klinikk\\S*|dr\\.?(?:\\s?med\\.?)?|prof\\.?|ph\\.?d\\.?|psykolog\\S*|lege|sykepleier|sjukepleiar|fagsjef|fag\\S*leder|leder|leiar)\\s+)+(?=(?-i:\\p{Lu}))");
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:van|von|der|den|de|af|av|da|di|le|la|bin|el|al)\\s+)*\\p{Lu}[\\p{L}'’.-]*){1,4}");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:hf|rhf|as|helse|mental|norges?|norske?|norsk|nasjonal\\w*|regional\\w*|oslo|st\\.?|universitet\\w*)(?!\\p{L})|foren|forbund|organisasjon|lag(?:et|et\\b|\\b)|sjukehus|sykehus|sentre?t?|senter|universitet|høg?skole|kommune|klinikk|avdeling|stiftelse|råd(?:et)?\\b|utvalg|nettverk|samarbeid|direktorat|institutt|\\balarm\\b|a-larm|ivareta|rio\\b|proff\\b|kreft|hospital|diakon");
    private static final Pattern NAME_INSIDE = Pattern.compile("(?u)(?<!\\S)\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?!\\S)");
    /** Given names that share the surname after them: «Ola og Kari Nordmann». */
    private static final Pattern SHARED = Pattern.compile(
            "(?u)^\\s*(\\p{Lu}\\p{Ll}+(?:\\s*,\\s*\\p{Lu}\\p{Ll}+)*)\\s+(?:og|samt)\\s+(\\p{Lu}\\p{Ll}+\\s+\\p{Lu}[\\p{L}'’.-]*(?: +\\p{Lu}[\\p{L}'’.-]*)*)");

    private static final Pattern OCCUPATION = Pattern.compile(
            "(?iu)\\p{L}*(?:leder|leiar|lege|pleier|pleiar|professor|psykolog|sjef|direktør|rådgiver|rådgivar|koordinator|konsulent|forsker|forskar|terapeut|representant|medlem|bruker|brukar|vara|styre)");

    private static final Pattern UNNAMED = Pattern.compile("(?u)N\\.?\\s?N\\.?");
    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)^[\\s\\p{P}]*(?:ingen|inga|ikke|ikkje|vakant|ledig|ubesatt|mangler|manglar|har ikke|har ikkje|ingen (?:er )?oppn\\S+|(?:er )?ikk?j?e? (?:er )?(?:oppnevnt|oppnemnd|oppnemnt|valgt|valt|på plass|avklart|utpekt)\\S*|under oppnevning|under oppnemning|skal oppnev\\S+|blir oppnev\\S+|tbd|ny oppnevnes\\S*)\\b.*");

    private People() {}

    /**
     * A person, or an organisation without one.
     *
     * @param name the name, empty where only an organisation is named
     * @param organisation what stands beside the name as its organisation
     * @param place the name's own characters; those of the organisation where there is no name
     */
    public record Person(Optional<String> name, Optional<String> organisation, TextPlace place) {}

    /** Whether the text says that there is nobody. */
    public static boolean isNobody(String text) {
        return NOBODY.matcher(text).matches();
    }

    /** The persons in a content, in their order. */
    public static List<Person> in(Content content) {
        List<Person> people = new ArrayList<>();
        Set<String> given = givenNames(content);
        for (Content.Found part : content.findAll(PART)) {
            lines(content.source().text(), part.span()).forEach(span -> add(people, content.source(), span, given));
        }
        return people;
    }

    /** What stands before a full name as given names only; an organisation or a title is none of them. */
    private static Set<String> givenNames(Content content) {
        Matcher shared = SHARED.matcher(content.raw());
        if (!shared.find() || ORGANISATION.matcher(shared.group(1)).find() || !isName(shared.group(2))) {
            return Set.of();
        }
        Set<String> given = new HashSet<>(List.of(shared.group(1).strip().split("\\s*,\\s*")));
        return given.stream().anyMatch(name -> OCCUPATION.matcher(name).matches()) ? Set.of() : given;
    }

    /** Each line by itself where each could be a name or an organisation of its own; else one name that was wrapped. */
    private static List<Span> lines(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || text.charAt(i) == '\n') {
                Span line = Span.trimmed(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        boolean apart = lines.size() > 1
                && lines.stream()
                        .allMatch(l -> isName(text.substring(l.start(), l.end()))
                                || ORGANISATION
                                        .matcher(text.substring(l.start(), l.end()))
                                        .find());
        return apart ? lines : List.of(part);
    }

    private static void add(List<Person> people, ReadableText source, Span part, Set<String> given) {
        Span span = withoutLead(source.text(), part);
        String text = source.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
        boolean says = text.codePoints().anyMatch(Character::isLetter)
                && !UNNAMED.matcher(text).matches()
                && !Absence.isPlaceholder(text);
        if (!says) {
            return;
        }
        boolean bracketed = source.text().charAt(part.start()) == '(';
        if (!bracketed && (given.contains(text) || isName(text) || holdsName(text))) {
            people.add(new Person(Optional.of(text), Optional.empty(), source.place(span.start(), span.end())));
            return;
        }
        String organisation = text.replaceAll("^\\(|\\)$", "").strip();
        int last = people.size() - 1;
        if (last >= 0) {
            Person person = people.get(last);
            String whole =
                    person.organisation().map(o -> o + ", " + organisation).orElse(organisation);
            people.set(last, new Person(person.name(), Optional.of(whole), person.place()));
        } else if (!organisation.isEmpty()) {
            people.add(new Person(Optional.empty(), Optional.of(organisation), source.place(span.start(), span.end())));
        }
    }

    /** Without a joining word or a title before the name. */
    private static Span withoutLead(String text, Span part) {
        Span span = Span.trimmed(text, part.start(), part.end());
        for (Pattern lead : List.of(JOINING, TITLE)) {
            Matcher matcher = lead.matcher(text).region(span.start(), span.end());
            if (matcher.lookingAt()) {
                span = Span.trimmed(text, matcher.end(), span.end());
            }
        }
        return span;
    }

    /** Whether a name stands beside words that are neither a known title nor an organisation: they are kept with it. */
    private static boolean holdsName(String text) {
        return NAME_INSIDE.matcher(text).find() && !ORGANISATION.matcher(text).find();
    }

    /** Whether the text reads as a person's name: two to five words with capitals, none of which names an organisation. */
    static boolean isName(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() < 6;
        return NAME.matcher(text).matches()
                && !shouted
                && !ORGANISATION.matcher(text).find();
    }
}
