package no.tjenesteinnsikt.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of one language is told, the readers of the others are told too, in their own words. */
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    /** Words that only bokmål writes so, or that nynorsk writes otherwise. */
    private static final List<String> BOKMAAL = List.of(
            "ikke",
            "hva",
            "hvor",
            "hvordan",
            "hvorfor",
            "hvem",
            "hvilken",
            "hvilket",
            "hvilke",
            "hver",
            "hvert",
            "fra",
            "noe",
            "noen",
            "være",
            "været",
            "bare",
            "også",
            "en",
            "et",
            "kun",
            "mer",
            "flere",
            "mye",
            "nå",
            "ennå",
            "jeg",
            "de",
            "dem",
            "deres",
            "sammen",
            "ble",
            "blitt",
            "sier",
            "gjør",
            "gjelder",
            "følger",
            "finnes",
            "vises",
            "tjeneste",
            "tjenesten",
            "tjenester",
            "tjenestene",
            "kompetansespredning",
            "spredning",
            "godkjent",
            "foretak",
            "helseforetak",
            "brukerrepresentant",
            "faglig",
            "ansvarlig",
            "antall",
            "tall",
            "tallet",
            "tallene",
            "dataene",
            "datautgave",
            "datautgaven",
            "kilde",
            "kilden",
            "kilder",
            "spørring",
            "spørringen",
            "veiledning",
            "beslutning",
            "regnet",
            "oppgave",
            "forskjell",
            "forskjellen",
            "skjemaene",
            "årene",
            "svarene",
            "kravene",
            "leddene",
            "navn",
            "navnet",
            "innen",
            "høyest",
            "lavest",
            "egne",
            "eksempel",
            "uten",
            "hvis",
            "samtidig",
            "riktig",
            "riktige");

    /** Names, which are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Helse Sør-Øst|[Bb]okmål");

    private static final List<String> ALIKE_IN_ENGLISH = List.of(
            "Status",
            "Sum",
            "Median",
            "biobank",
            "p = {0}",
            "PROM",
            "PREM",
            "Robust",
            "Region",
            "for {0}",
            "for {0}–{1}",
            "{0} for {1}");

    private record Text(String key, String words) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTexts(Language language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts(Language.NB).keySet());
        assertThat(texts(Language.NB)).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextStandsTwiceInAFile(Language language) throws IOException {
        assertThat(lines(language).stream().map(Text::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextHasThePlacesThatTheSameTextHasInBokmaal(Language language) throws IOException {
        Map<String, String> bokmaal = texts(Language.NB);
        texts(language)
                .forEach((key, words) ->
                        assertThat(places(words)).as(key).isEqualTo(places(bokmaal.getOrDefault(key, ""))));
    }

    @Test
    void noTextInEnglishWasForgotten() throws IOException {
        assertThat(alike(Language.EN).entrySet().stream().filter(text -> !ALIKE_IN_ENGLISH.contains(text.getValue())))
                .isEmpty();
    }

    /** A text may be the same in nynorsk when nynorsk knows all its words: from other texts, or from a list. */
    @Test
    void noTextInNynorskWasForgotten() throws IOException {
        Map<String, String> alike = alike(Language.NN);
        Set<String> known = new TreeSet<>(alikeInNynorsk());
        texts(Language.NN).forEach((key, words) -> {
            if (!alike.containsKey(key)) {
                known.addAll(words(words));
            }
        });
        assertThat(alike.entrySet().stream().filter(text -> !known.containsAll(words(text.getValue()))))
                .isEmpty();
    }

    @Test
    void aWordThatMayBeAlikeIsStillUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        texts(Language.NB).values().forEach(words -> used.addAll(words(words)));
        assertThat(used).containsAll(alikeInNynorsk());
    }

    @Test
    void nynorskIsNotBokmaal() throws IOException {
        List<String> found = new ArrayList<>();
        texts(Language.NN)
                .forEach((key, words) -> WORD.matcher(code(words))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> BOKMAAL.contains(word.toLowerCase(Locale.ROOT)))
                        .forEach(word -> found.add(key + ": " + word)));
        assertThat(found).isEmpty();
    }

    @Test
    void englishHasNoNorwegianLettersExceptInNames() throws IOException {
        texts(Language.EN)
                .forEach((key, words) ->
                        assertThat(NAMES.matcher(words).replaceAll("")).as(key).doesNotContainPattern("[æøåÆØÅ«»]"));
    }

    @Test
    void englishWritesPercentAndThousandsAsEnglishDoes() throws IOException {
        texts(Language.EN)
                .forEach((key, words) -> assertThat(words.replace("D 33,3", ""))
                        .as(key)
                        .doesNotContainPattern("\\d[ \u00a0](%|\\d{3})|\\d,\\d(?!\\d\\d)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFunctionsOfTheEditorAreTheSame(Language language) throws IOException {
        List<String> functions = functions(language);
        assertThat(functions.stream().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactlyElementsOf(functions(Language.NB).stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList());
        assertThat(functions).allMatch(line -> line.length() > line.indexOf('\t') + 3);
    }

    private static List<String> functions(Language language) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/queries/functions." + language.code() + ".txt"));
    }

    /** What stands in commands, columns and addresses is no language. */
    private static String code(String words) {
        return words.replaceAll(
                "/\\?\\S+|«(ingest|publish|findings|ingest --preview --changes FIL)»|nasjonale-tjenester", "");
    }

    /** The texts that say the same as in bokmål with the same words. */
    private static Map<String, String> alike(Language language) throws IOException {
        Map<String, String> bokmaal = texts(Language.NB);
        Map<String, String> alike = texts(language);
        alike.entrySet()
                .removeIf(text -> !text.getValue().equals(bokmaal.get(text.getKey()))
                        || text.getValue().startsWith("select ")
                        || words(text.getValue()).isEmpty());
        return alike;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(WORD.matcher(PLACE.matcher(text).replaceAll(""))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static List<String> alikeInNynorsk() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/texts/words-alike-in-nynorsk.txt"));
    }

    private static Set<String> places(String words) {
        return new TreeSet<>(
                PLACE.matcher(words).results().map(MatchResult::group).toList());
    }

    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        lines(language).forEach(text -> texts.put(text.key(), text.words()));
        return texts;
    }

    private static List<Text> lines(Language language) throws IOException {
        List<Text> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            for (Path file : files.sorted().toList()) {
                String page = file.getFileName().toString().replace("properties", "");
                for (String line : Files.readAllLines(file)) {
                    if (line.contains("=") && !line.startsWith("#")) {
                        all.add(new Text(
                                page + line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
                    }
                }
            }
        }
        return all;
    }
}
