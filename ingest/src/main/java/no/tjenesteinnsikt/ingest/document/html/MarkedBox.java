package no.tjenesteinnsikt.ingest.document.html;

import java.util.Locale;
import no.tjenesteinnsikt.ingest.document.MarkCharacters;
import org.jsoup.nodes.Element;

/** What a field of a form shows. */
final class MarkedBox {
    private MarkedBox() {}

    /** ☒ or ☐ for boxes to check, the value of other fields, nothing for buttons and hidden ones. */
    static String of(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" ->
                input.hasAttr("checked") ? MarkCharacters.CROSSED_BOX : MarkCharacters.EMPTY_BOX;
            case "hidden", "button", "submit", "reset", "image", "file", "password" -> "";
            default -> input.attr("value");
        };
    }
}
