package no.tjenesteinnsikt.ingest.document.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A fictional reference group's feedback, filled in. Cells of a table's row are parted by a tab, as in the Word form.
 *
 * @param lines its lines
 */
public record GroupMade(List<String> lines) {
    private static final List<String> FIELDS =
            List.of("tåkefelling", "skyggelegging", "ekkomåling", "vindpleie", "lysterapi");
    private static final List<String> SENTENCES = List.of(
            "Tjenesten har holdt to kurs i regionen og svart på alle henvendelser.",
            "Samarbeidet om pasientforløp er styrket gjennom faste møter.",
            "Vi savner en oversikt over hvem som har fått opplæring.",
            "Det er laget et e-læringskurs som brukes ved alle helseforetak.",
            "Regionen har fått hjelp til å bygge opp egne fagmiljøer.");
    private static final List<String> REGIONS =
            List.of("Helse Nords", "Helse Midt-Norges", "Helse Sør-Østs", "Helse Vests");

    public GroupMade {
        lines = List.copyOf(lines);
    }

    /** The form of about 2020, each number another document. */
    public static GroupMade newer(int number) {
        Random random = new Random(number);
        List<String> lines = new ArrayList<>(List.of(
                "Årsrapportering for nasjonale kompetansetjenester i spesialisthelsetjenesten – referansegruppens tilbakemelding om aktiviteten i rapporteringsåret",
                "Referansegruppen skal gi tilbakemelding på tjenestens årsrapport og samarbeid med tjenesten.",
                "Frist for tilbakemelding: Senest 1. mars",
                "Navn på tjenesten\tNasjonal kompetansetjeneste for " + field(number),
                "Navn på referansegruppens leder:\tAda Lind",
                "Navn på brukerrepresentant\tOla Berg",
                "Hvilken brukerorganisasjon kommer brukerrepresentanten fra\tForeningen for " + field(number),
                "Referansegruppens godkjenning av årsrapporten",
                (random.nextInt(4) > 0 ? "☒" : "☐") + " Årsrapporten er godkjent.",
                "☐ Årsrapporten er ikke godkjent.",
                "Antall møter referansegruppen i rapporteringsåret\t" + random.nextInt(9),
                "Hvordan er møtene gjennomført (fysisk, skype):\tdigitalt",
                "Hvilke saker er diskutert i referansegruppen",
                sentences(random, 3),
                "Beskriv referansegruppens samarbeid med tjenesten",
                sentences(random, 1),
                "Brukerrepresentantens tilbakemelding",
                sentences(random, 2)));
        for (String region : REGIONS) {
            lines.add(region + " representant:");
            lines.add(
                    "Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i egen helseregion (RHF)?");
            lines.add(
                    random.nextInt(5) == 0
                            ? "Representanten har ikke kommet med noen tilbakemelding."
                            : sentences(random, 1 + random.nextInt(4)));
        }
        return new GroupMade(lines);
    }

    /** The form of about 2017. */
    public static GroupMade older(int number) {
        Random random = new Random(number);
        return new GroupMade(List.of(
                "Referansegruppens tilbakemelding for nasjonale kompetansetjenester",
                "Frist for tilbakemelding: Senest 1. mars",
                "Navn på tjenesten\tNasjonal kompetansetjeneste for " + field(number),
                "Om referansegruppen",
                "Navn på referansegruppens leder:\tAda Lind",
                "Navn på brukerrepresentant\tOla Berg",
                "Referansegruppens godkjenning av årsrapporten",
                "☒ Årsrapporten er godkjent.",
                "☐ Årsrapporten er ikke godkjent.",
                "Tilbakemelding fra de regionale representantene, knyttet til aktiviteten i egen region",
                "Referansegruppens tilbakemelding:",
                sentences(random, 2),
                "Tilbakemelding fra referansegruppen som helhet",
                "Referansegruppens tilbakemelding:",
                sentences(random, 3)));
    }

    private static String field(int number) {
        return FIELDS.get(number % FIELDS.size()) + " " + (number / FIELDS.size() + 1);
    }

    private static String sentences(Random random, int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return String.join(" ", chosen);
    }

    /** As a text whose lines are wrapped, and cells stand one below the other. */
    public String text() {
        return wrapped(String.join("\n", lines).replace('\t', '\n'), 90);
    }

    /** As a PDF, label and value of a row beside each other. */
    public PdfMade pdf() {
        return PdfMade.of(wrapped(String.join("\n", lines), 90));
    }

    /** As a Word document, with a table for each row of cells. */
    public DocxMade docx() {
        DocxMade made = new DocxMade();
        for (String line : lines) {
            if (line.contains("\t")) {
                made.table(List.of(List.of(line.split("\t", -1))));
            } else {
                made.paragraph(line);
            }
        }
        return made;
    }

    public String html() {
        return Texts.html(String.join("\n", lines));
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                boolean full = column > 0 && column + word.length() > width;
                wrapped.append(column == 0 ? "" : full ? "\n" : " ").append(word);
                column = full ? word.length() : column + word.length() + 1;
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }
}
