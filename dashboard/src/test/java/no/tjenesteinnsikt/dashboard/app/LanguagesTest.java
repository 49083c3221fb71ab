package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.NoteText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages in three languages: the same numbers, other words. */
@ExtendWith(ShippedDashboard.class)
class LanguagesTest {
    private static final String EFFECT = "/indikatorer/criterion_yes/grunnlag?periodetype=assessment_year&periode=2018"
            + "&serie=review&kategori=effect_documented";
    private static final Pattern MARKED = Pattern.compile("(?s)<(\\w+)[^>]* lang=\"nb\"[^>]*>.*?</\\1>");
    private static final Pattern UNREAD = Pattern.compile("(?s)<(script|pre|code|title)\\b.*?</\\1>|<[^>]*>");

    private static RunningDashboard server;

    @BeforeAll
    static void open(RunningDashboard dashboard) {
        server = dashboard;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /krav         | nb | Krav og vurderinger        | 15–38&nbsp;% | 12 av 49 tjenester har
            /krav         | nn | Krav og vurderingar        | 15–38&nbsp;% | 12 av 49 tenester har
            /krav         | en | Requirements and assessments | 15–38%           | 12 of 49 services have
            /             | nn | Nasjonale kompetansetenester i gjennomgangen frå 2018 | 336,92 | årsverk i alt
            /             | en | National competence services in the review of 2018 | 336.92 | full-time equivalents in all
            /merknader    | nn | Merknader til dataa        | Merknader                | Forhold å sjå nærare på
            /merknader    | en | Remarks on the data        | Remarks                  | Matters to look at more closely
            /etterproving | nn | Etterprøving av publiserte tal | Samsvarar med éin av to lesemåtar | Kan ikkje reknast ut
            /etterproving | en | Checking of published figures | Agrees by one of two readings | Cannot be computed
            /om/tilgjengelighet | nn | Tilgjenge             | 1.4.10 Dynamisk tilpassing | Ikkje prøvd av menneske
            /om/tilgjengelighet | en | Accessibility         | 2.4.7 Focus visible       | Not tried by people
            /om           | nn | Om Tjenesteinnsikt         | Datautgåve               | Ikkje svart på
            /om           | en | About Tjenesteinnsikt      | Data edition             | Not answered
            """)
    void aPageSpeaksTheLanguageOfItsAddress(String path, String language, String heading, String number, String words)
            throws Exception {
        String page = server.get(path + "?sprak=" + language).body();
        assertThat(page).contains("<html lang=\"" + language + "\"");
        assertThat(text(page.substring(page.indexOf("<h1"), page.indexOf("</h1>"))))
                .contains(heading);
        assertThat(text(page)).contains(number.replace("&nbsp;", "\u00a0")).contains(words);
    }

    @Test
    void theSwitchKeepsThePageTheEditionAndTheChoicesOfTheReader() throws Exception {
        String page = server.get("/tjenester?navn=inferred&sprak=nn").body();
        assertThat(page)
                .contains("<a href=\"/tjenester?navn=inferred&amp;sprak=nb\" lang=\"nb\" hreflang=\"nb\">Bokmål</a>")
                .contains(
                        "<a href=\"/tjenester?navn=inferred&amp;sprak=nn\" lang=\"nn\" hreflang=\"nn\" aria-current=\"true\">"
                                + "Nynorsk</a>")
                .contains("<a href=\"/tjenester?navn=inferred&amp;sprak=en\" lang=\"en\" hreflang=\"en\">English</a>")
                .contains("href=\"/krav?sprak=nn\"");
        assertThat(server.get("/tjenester?sprak=nb").body())
                .contains("href=\"/krav\"")
                .doesNotContain("href=\"/krav?sprak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tjenester",
                "/tjenester/kvinnehelse",
                "/tjenester/review-2018-kolonne-4",
                "/krav",
                "/skjema",
                "/indikatorer",
                "/indikatorer/criterion_yes_by_region",
                EFFECT,
                "/sporringer",
                "/merknader",
                "/utgaver",
                "/helseregioner",
                "/tilgang",
                "/rapportering",
                "/referansegrupper",
                "/oppfolging",
                "/utvikling",
                "/om",
                "/om/tilgjengelighet",
                "/finnes-ikke"
            })
    void noPageMixesItsLanguageWithBokmaal(String path) throws Exception {
        String and = path.contains("?") ? "&" : "?";
        assertThat(unmarked(server.get(path + and + "sprak=nn").body()))
                .doesNotContainPattern("\\b(ikke|hva|hvilke|fra|noen|være|tjenester|tjenesten|antatt|ukjente|hvor)\\b");
        assertThat(unmarked(server.get(path + and + "sprak=en").body()))
                .doesNotContainPattern(
                        "\\b(ikke|hva|fra|tjenester|tjenesten|antatt|ukjent|Kolonne \\d|årsverk|eller|linje)\\b");
    }

    @Test
    void aTwinIsTheSameInEveryLanguageButForItsWords() throws Exception {
        assertThat(server.get("/indikatorer/fte.csv?sprak=en").body().lines().findFirst())
                .isEqualTo(server.get("/indikatorer/fte.csv").body().lines().findFirst());
        assertThat(server.get("/indikatorer/criterion_yes.csv?sprak=en").body())
                .contains("0.2448979592")
                .contains("Effect documented");
    }

    @Test
    void everyNoteAndUnitOfTheCatalogueHasWordsInEveryLanguage() throws Exception {
        List<String> notes = column("select distinct note from indicator_value where note is not null");
        assertThat(notes).hasSizeGreaterThan(3);
        for (Language language : List.of(Language.NN, Language.EN)) {
            Texts texts = Texts.in(language);
            assertThat(notes)
                    .filteredOn(note -> NoteText.of(note, texts).equals(note) && !note.startsWith("Taket på"))
                    .as(language.code())
                    .isEmpty();
            assertThat(column("select distinct unit from indicator union select distinct unit from published_figure"
                            + " where unit in (select unit from indicator)"))
                    .allMatch(unit -> texts.has("unit." + unit.replace(' ', '_')));
        }
    }

    private static List<String> column(String sql) throws Exception {
        return server.get("/api/v1/sql?format=csv&sql=" + URLEncoder.encode(sql, StandardCharsets.UTF_8))
                .body()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }

    /** What stands in the page's own language. */
    private static String unmarked(String page) {
        return text(MARKED.matcher(page.substring(page.indexOf("<body"))).replaceAll(" "))
                .replace("nasjonale-tjenester", "");
    }

    private static String text(String html) {
        return UNREAD.matcher(html).replaceAll(" ").replace("&nbsp;", "\u00a0").replaceAll("[ \n]+", " ");
    }
}
