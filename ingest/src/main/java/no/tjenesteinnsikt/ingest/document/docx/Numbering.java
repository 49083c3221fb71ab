package no.tjenesteinnsikt.ingest.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tjenesteinnsikt.ingest.document.zip.SafeXml;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The numbers and bullets that Word writes before paragraphs by itself; they stand in no text. */
final class Numbering {
    /** No list at all. It never counts, since it knows no list. */
    static final Numbering NONE = new Numbering();

    private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Asked> styles = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();

    private Numbering() {}

    /** What a paragraph's properties ask for; empty texts where they ask for nothing. */
    record Asked(String style, String level, String list) {}

    /** How one level is numbered. */
    private record Level(String format, String text, int start) {}

    static Numbering of(List<PackagePart> numbering, List<PackagePart> styles) throws IOException, XMLStreamException {
        Numbering read = new Numbering();
        for (PackagePart part : numbering) {
            try (InputStream in = part.getInputStream()) {
                read.readLists(SafeXml.reader(in));
            }
        }
        for (PackagePart part : styles) {
            try (InputStream in = part.getInputStream()) {
                read.readStyles(SafeXml.reader(in));
            }
        }
        return read;
    }

    /** The label of the next paragraph of that kind, with a blank behind it; empty where it has none. */
    String label(Asked asked) {
        Asked style = styles.getOrDefault(asked.style(), new Asked("", "", ""));
        String list = asked.list().isEmpty() ? style.list() : asked.list();
        String levelText = asked.level().isEmpty() ? style.level() : asked.level();
        int number = levelText.matches("[0-8]") ? Integer.parseInt(levelText) : 0;
        Map<Integer, Level> levels = abstracts.getOrDefault(abstractOf.getOrDefault(list, ""), Map.of());
        Optional<Level> level = Optional.ofNullable(levels.get(number));
        if (level.isEmpty()) {
            return "";
        }
        Map<Integer, Integer> counter =
                counters.computeIfAbsent(abstractOf.getOrDefault(list, ""), key -> new TreeMap<>());
        counter.merge(number, level.get().start(), (old, start) -> old + 1);
        counter.keySet().removeIf(deeper -> deeper > number);
        if (level.get().format().equals("bullet")) {
            return "• ";
        }
        String text = level.get().text();
        for (int i = 0; i <= number; i++) {
            Level of = levels.getOrDefault(i, level.get());
            text = text.replace("%" + (i + 1), written(of.format(), counter.getOrDefault(i, of.start())));
        }
        return level.get().format().equals("none") || text.isBlank() ? "" : text + " ";
    }

    private static String written(String format, int number) {
        boolean letters = format.endsWith("Letter") && number >= 1;
        if (letters) {
            String letter = String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 % 9 + 1);
            return format.startsWith("upper") ? letter.toUpperCase(Locale.ROOT) : letter;
        }
        if (format.endsWith("Roman") && number >= 1 && number < 40) {
            String roman = "x".repeat(number / 10)
                    + List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                            .get(number % 10);
            return format.startsWith("upper") ? roman.toUpperCase(Locale.ROOT) : roman;
        }
        return String.valueOf(number);
    }

    private void readLists(XMLStreamReader xml) throws XMLStreamException {
        String abstractId = "";
        String list = "";
        int level = 0;
        Level found = new Level("decimal", "", 1);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl") && !abstractId.isEmpty()) {
                abstracts.computeIfAbsent(abstractId, key -> new HashMap<>()).put(level, found);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractId = attribute(xml, "abstractNumId");
                case "num" -> {
                    list = attribute(xml, "numId");
                    abstractId = "";
                }
                case "abstractNumId" -> abstractOf.put(list, attribute(xml, "val"));
                case "lvl" -> {
                    level = number(attribute(xml, "ilvl"), 0);
                    found = new Level("decimal", "", 1);
                }
                case "start" -> found = new Level(found.format(), found.text(), number(attribute(xml, "val"), 1));
                case "numFmt" -> found = new Level(attribute(xml, "val"), found.text(), found.start());
                case "lvlText" -> found = new Level(found.format(), attribute(xml, "val"), found.start());
                default -> {}
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        Asked asked = new Asked("", "", "");
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = attribute(xml, "styleId");
                        asked = new Asked("", "", "");
                    }
                    case "ilvl" -> asked = new Asked("", attribute(xml, "val"), asked.list());
                    case "numId" -> asked = new Asked("", asked.level(), attribute(xml, "val"));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")) {
                if (!asked.list().isEmpty()) {
                    styles.put(style, asked);
                }
            }
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
