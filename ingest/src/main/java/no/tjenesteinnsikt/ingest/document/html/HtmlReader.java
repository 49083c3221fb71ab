package no.tjenesteinnsikt.ingest.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a web page as a reader sees it, each character with its place in the source. */
public final class HtmlReader {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "datalist");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr");
    private static final int DEEPEST = 400;

    private final PageText text;

    private HtmlReader(PageText text) {
        this.text = text;
    }

    /** The lines of a page. */
    public static List<no.tjenesteinnsikt.ingest.document.Line> read(String source) throws UnreadableException {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        try {
            Document document = Jsoup.parse(source, "", parser);
            PageText text = new PageText(source);
            new HtmlReader(text).children(document, 0);
            return text.finish();
        } catch (RuntimeException e) {
            throw UnreadableException.damaged("nettsiden", e);
        }
    }

    private void children(Node node, int depth) throws UnreadableException {
        if (depth > DEEPEST + 10) {
            throw UnreadableException.tooDeep(null);
        }
        for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                text.words(words);
            } else if (child instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) throws UnreadableException {
        String name = element.normalName();
        if (UNSEEN.contains(name) || element.hasAttr("hidden") || isHidden(element)) {
            return;
        }
        switch (name) {
            case "br" -> text.lineBreak();
            case "input" -> text.field(element, MarkedBox.of(element));
            case "option" -> {
                if (element.hasAttr("selected")) {
                    children(element, depth);
                }
            }
            case "tr" -> {
                text.endLine();
                text.startRow();
                children(element, depth);
                text.endRow();
            }
            case "td", "th" -> {
                text.startCell();
                children(element, depth);
                text.endCell();
            }
            default -> block(element, name, depth);
        }
    }

    private void block(Element element, String name, int depth) throws UnreadableException {
        boolean block = !INLINE.contains(name) && !name.equals("select");
        if (block) {
            text.endLine();
        }
        if (name.equals("li")) {
            text.field(element, listLabel(element));
        }
        children(element, depth);
        if (block) {
            text.endLine();
        }
    }

    private static String listLabel(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "• ";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        int before = 0;
        for (Element other = item.previousElementSibling(); other != null; other = other.previousElementSibling()) {
            before += other.normalName().equals("li") ? 1 : 0;
        }
        return first + before + ". ";
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }
}
