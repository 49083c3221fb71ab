package no.tjenesteinnsikt.ingest.form.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word as labels are compared: lower case, letters and digits only, and nynorsk forms as the bokmål ones of the same
 * word, so that one list of labels finds both. Words that only make a possessive are dropped.
 */
final class Canonical {
    /** Nynorsk and variant forms, each line one bokmål word and the forms that mean it. */
    private static final String SAME = """
            fra frå
            ikke ikkje
            hva kva
            hvem kven
            hvilken hvilket hvilke
            hvordan korleis åssen
            hvor kor kvar
            hver hvert kvart
            hvorfor kvifor
            hvis viss
            navn namn navnet namnet namna
            tjeneste teneste
            tjenesten tenesta tenesten tjenesta
            tjenestens tenestas tenestens tjenestas tjenestenes
            tjenestene tenestene
            kompetansetjeneste kompetanseteneste
            kompetansetjenester kompetansetenester
            kompetansetjenesten kompetansetenesta kompetansetenesten
            kompetansetjenestens kompetansetenestas kompetansetenestens
            behandlingstjeneste behandlingsteneste
            behandlingstjenester behandlingstenester
            behandlingstjenesten behandlingstenesta
            referansegruppen referansegruppa referansegruppens referansegruppas referansegruppe referansegruppene referansegruppenes
            brukerrepresentant brukarrepresentant brukerrepresentanten brukarrepresentanten brukerrepresentantens brukarrepresentantens brukerrepresentantene brukarrepresentantane brukerrepresentanter brukarrepresentantar brukerrepresentanters
            brukerrepresentasjon brukarrepresentasjon
            brukerorganisasjon brukarorganisasjon brukerorganisasjonen brukarorganisasjonen brukerorganisasjoner brukarorganisasjonar
            brukermedvirkning brukarmedverknad brukermedverknad
            representant representanten representantens representantene representantane representanter representantar
            regional regionale
            region regionen regioner regionar
            helseregion helseregionen helseregioner helseregionar helseregionene helseregionane
            leder lederen leiar leiaren leders lederens
            tilbakemelding tilbakemeldinga tilbakemeldingen tilbakemeldingar tilbakemeldinger
            godkjenning godkjenningen godkjenninga
            godkjent godkjend godkjente godkjende
            årsrapporten årsrapporta årsrapport
            årsrapportering årsrapporteringen årsrapporteringa
            rapporteringsåret rapporteringsår
            antall antallet antal tal talet
            møte møter møta møtene møtet
            gjennomført gjennomførte gjennomførde
            avholdt avholdte halde haldne haldt
            saker sakene sakar sakane
            diskutert diskuterte diskuterast
            drøftet drøfta drøftede
            samarbeid samarbeidet
            beskriv skildra skildre beskrive beskriv
            beskrivelse skildring beskriving
            helhet heilskap helheten heilskapen
            hele heile
            kommentar kommentarer kommentarar kommentarene
            oppnevnt oppnemnd oppnemnt
            oppnevnes oppnemnast nemnast
            vurdert vurdera
            informasjon opplysning opplysninger opplysningar
            nærmere nærare nærmare
            gi gje gjev gir
            gis gjevast givast
            knyttet knytt
            egen eigen eiga
            aktiviteten aktivitet
            kommer kjem
            en ein
            et eit
            ett eitt
            noe noko
            noen nokon nokre
            ble vart blei
            blir vert
            bli verte
            være vere
            kompetansespredning kompetansespreiing
            kompetansespredningsplan kompetansespreiingsplan
            kompetanseoppbygging kompetanseoppbygginga
            spredning spreiing
            spredningstiltak spreiingstiltak
            kunnskap kunnskaps
            målgruppe målgruppa målgruppen målgrupper målgruppene
            virkemidler verkemiddel virkemiddel virkemidlene verkemidla
            virksomhet virksomheten verksemd verksemda
            forskningsvirksomhet forskingsverksemd
            forskning forsking
            videreføre vidareføre
            videreføring vidareføring
            benytter nyttar
            iverksatt iverksett
            nødvendig naudsynt
            begrunnet grunngjeven
            behov trong
            sammensetning samansetning samansetjing sammensetningen samansetninga samansetjinga
            dekkende dekkjande dekkande
            oppgaver oppgåver
            lagt lagd
            utøve utøva
            funksjon funksjonen
            arrangeres arrangerast arrangert
            dekket dekka dekt
            innenfor innanfor
            innen innan
            eventuelle eventuell eventuelt evt
            forhold tilhøve
            tilleggsinformasjon tilleggsopplysningar tilleggsopplysninger
            signering signert underskrift
            skrevet skrive
            resultater resultat
            oppnådd oppnådde
            følgende følgjande
            nasjonal nasjonale
            utarbeidet utarbeidd
            fagmiljø fagmiljøer
            sikre sikra
            pasienter pasientar
            """;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, String> WORDS = words();

    private Canonical() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        SAME.lines().map(line -> line.strip().split(" ", -1)).forEach(forms -> {
            for (String form : forms) {
                words.putIfAbsent(form, forms[0]);
            }
        });
        for (String possessive : new String[] {"si", "sin", "sine", "sitt"}) {
            words.put(possessive, "");
        }
        return Map.copyOf(words);
    }

    /** The word to compare; empty where it has neither letters nor digits, or only makes a possessive. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int letter = lower.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
        }
        String plain = letters.toString();
        return WORDS.getOrDefault(plain, plain);
    }

    /** A whole text, its words run together. */
    static String ofText(String text) {
        StringBuilder all = new StringBuilder();
        for (String word : BLANKS.split(text, -1)) {
            all.append(of(word));
        }
        return all.toString();
    }
}
