package no.tjenesteinnsikt.ingest.document.made;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** What tests say about texts. */
public final class Texts {
    private Texts() {}

    /** The text that a reader makes of a document. */
    public static TextDocument read(FormatReader reader, byte[] content) {
        try {
            return new TextDocument("0123456789abcdef", "fil", ((Content.Text) reader.read(content)).lines());
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e.code() + ": " + e.what(), e);
        }
    }

    /** The text of each line. */
    public static List<String> lines(TextDocument document) {
        return document.lines().stream().map(Line::text).toList();
    }

    /** The place in the document of the first occurrence of some words in its text. */
    public static String place(TextDocument document, String words) {
        for (Line line : document.lines()) {
            int at = line.text().indexOf(words);
            if (at >= 0) {
                return document.locate(TextPlace.characters(line.number(), at + 1, at + words.length()))
                        .locator();
            }
        }
        throw new IllegalArgumentException("Cannot find " + words);
    }

    /** The lines as a page of HTML, a paragraph each, a table row where cells are parted by tabs. */
    public static String html(String text) {
        Function<String, String> escaped =
                line -> line.replace("&", "&amp;").replace("<", "&lt;").replace("\f", "");
        return "<!DOCTYPE html>\n<html lang=\"nb\"><head><title>x</title></head>\n<body>"
                + text.lines().map(escaped).map(Texts::block).collect(Collectors.joining("\n")) + "</body></html>\n";
    }

    private static String block(String line) {
        return line.contains("\t")
                ? "<table><tr><td>" + line.replace("\t", "</td><td>") + "</td></tr></table>"
                : "<p>" + line + "</p>";
    }
}
