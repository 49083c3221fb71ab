package no.tjenesteinnsikt.ingest.form.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which texts in a field are no answer: placeholders of the form, and sentences that say that there is none. */
public final class Absence {
    private static final int MOST_WORDS = 40;
    private static final Pattern PLACEHOLDER = Pattern.compile("(?iu)[\\s\\p{P}\\p{S}]*(?:"
            + "(?:klikk|trykk|click|tap)(?: eller (?:klikk|trykk))?(?: (?:her|here))? (?:for å|to|og) [^.]{0,60}"
            + "|(?:skriv|sett|legg) (?:inn )?(?:din |ditt )?(?:tekst|svar|svaret|namn|navn|dato|kommentar)(?: (?:her|inn|inn her))?"
            + "|skriv her|fyll (?:inn|ut)(?: her)?|tekst(?: her)?|velg et element|vel eit element|velg|enter text"
            + "|x{2,}|n/?a|\\?+|ingen tekst|lorem ipsum[^.]*"
            + ")[\\s\\p{P}\\p{S}]*");
    private static final Pattern ONLY_SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]*");
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?iu)[\\s\\p{P}]*(?:ikke aktuelt|ikkje aktuelt|uaktuelt|ikke relevant|ikkje relevant|i\\.?\\s?a\\.?)[\\s\\p{P}]*");

    private static final String NOT = "(?:ikke|ikkje|aldri)";
    private static final String FILL =
            "(?:(?:noen|noe|noko|nokon|noka|nokre|nokre|egen|eiga|eigen|en|ein|ei|et|eit|skriftlig|skriftleg|særskilt|separat|sin|si|sitt|enda|ennå|enno|dessverre|diverre|formell|samla|samlet|konkret|konkrete|ytterligere|inn|med|på|fra|frå|om|til)\\s+){0,4}";
    private static final String NOUN = "(?:tilbakemelding\\w*|innspill?|innspel|svar|svaret|uttal\\w+|bidrag)";
    /** Words between the noun and what is said of it; «tilbakemelding om at utstyr mangler» is one that was given. */
    private static final String WHOSE = "(?:\\s+(?!(?:om|at|som|hvor|kor|når|fordi)(?!\\p{L}))[\\p{L}\\d-]+){0,6}?";
    /** What may stand before it where it is all that is said. */
    private static final String LEAD = "(?:helse\\s+[\\p{L}-]+(?:\\s+rhf)?\\s*:?\\s+)?"
            + "(?:(?:vår|vårt|våre|skriftlig|skriftleg|utfyllende|utfyllande|nærmere|nærmare|endelig|endeleg)\\s+){0,2}";

    private static final String GIVEN =
            "(?:kommet|kome|komme|komen|gitt|gjeve|gjevi|gjeven|levert|sendt|avgitt|avgjeve|skrevet|skrive|mottatt|motteken?|fått|innkommet|innkome|registrert|meldt|hatt)";
    private static final String ANSWERED =
            "(?:svart|svara|besvart|respondert|meldt seg|meldt tilbake|gitt lyd|latt høre|late høyre)";
    private static final Pattern NO_FEEDBACK = Pattern.compile("(?iu)(?:"
            + "\\b" + NOT + "\\s+" + FILL + GIVEN + "\\s+" + FILL + NOUN
            + "|\\b" + NOT + "\\s+" + FILL + ANSWERED + "\\b"
            + "|\\b" + NOUN + WHOSE + "\\s+" + NOT + "\\s+" + FILL + "(?:" + GIVEN + "|" + ANSWERED
            + "|utfylt|fylt ut)\\b"
            + "|\\b(?:ingen|inga|manglende|manglande|mangler|manglar|uten|utan)\\s+" + FILL + NOUN
            + "|\\b" + NOUN + WHOSE + "\\s+(?:mangler|manglar|uteble|uteblei|uteblir|uteblitt)\\b"
            + "|\\b" + NOT + "\\s+" + FILL
            + "(?:hatt\\s+)?(?:mulighet|anledning|høve|tid|kapasitet|sjanse)(?:en)?\\s+(?:til\\s+)?å\\s+(?:svare|gi|gje|komme|kome|sende|levere|delta|skrive|fylle)"
            + "|^[\\s\\p{P}]*" + NOT
            + "\\s+(?:besvart|svart|svara|svar|mottatt|motteke|levert|utfylt|fylt ut|gitt|gjeve|kommet|kome|oppgitt|oppgjeve|innkommet)\\b"
            + "|\\bvi(?:lle)?\\s+" + NOT + "\\s+(?:svare|gi|gje|komme med)\\b"
            + "|^[\\s\\p{P}]*" + LEAD + NOUN + WHOSE
            + "\\s+(?:ettersend(?:es|ast)|(?:blir|vert|vil bli)\\s+ettersend[te]?)(?!\\p{L})[^,;]*$"
            + "|\\bubesvart\\b"
            + ")");
    /** What each branch of the pattern above has at least one of. */
    private static final List<String> DENIALS = List.of(
            "ikke", "ikkje", "aldri", "ingen", "inga", "mangl", "uten", "utan", "uteb", "ubesvart", "ettersend");

    /** That the service did not answer the group is an answer of the group. */
    private static final Pattern BY_THE_SERVICE = Pattern.compile(
            "(?iu)\\b(?:fra|frå|av)\\s+(?:tjenest|tenest|kompetansetj|kompetanseten|behandlingstj|behandlingsten|senteret|leiinga|ledelsen)|\\b(?:på|til)\\s+(?:våre|vårt|vår|sine|tidligere|tidlegare)\\b");

    private static final Pattern GOES_ON = Pattern.compile("(?iu)\\b(?:men|derimot|likevel)\\b");
    private static final Pattern MORE_SENTENCES = Pattern.compile("[.!?][\\s\\p{P}]+\\p{Lu}");

    private Absence() {}

    /** Whether the text is one of the form's own placeholders, or nothing but signs. */
    public static boolean isPlaceholder(String text) {
        return ONLY_SIGNS.matcher(text).matches() || PLACEHOLDER.matcher(text).matches();
    }

    /** Whether the text says that the question does not apply. */
    public static boolean isNotApplicable(String text) {
        return NOT_APPLICABLE.matcher(text).matches();
    }

    /**
     * Whether the whole text only says that there is no answer. A text that goes on to say something is an answer, and so
     * is one that has no remarks: somebody gave it.
     */
    public static boolean isStated(String text) {
        return denies(text)
                && text.split("\\s+", -1).length <= MOST_WORDS
                && !MORE_SENTENCES.matcher(text).find()
                && !GOES_ON.matcher(text).find()
                && NO_FEEDBACK.matcher(text).find()
                && !BY_THE_SERVICE.matcher(text).find();
    }

    /** A quick look before the pattern is tried: each of its branches has one of these words. */
    private static boolean denies(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return DENIALS.stream().anyMatch(lower::contains);
    }
}
