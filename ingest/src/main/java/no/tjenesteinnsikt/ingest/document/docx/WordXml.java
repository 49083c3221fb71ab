package no.tjenesteinnsikt.ingest.document.docx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tjenesteinnsikt.ingest.document.MarkCharacters;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.docx.Block.Paragraph;
import no.tjenesteinnsikt.ingest.document.docx.Block.Table;
import no.tjenesteinnsikt.ingest.document.docx.Block.TableCell;
import no.tjenesteinnsikt.ingest.document.docx.Block.TableRow;
import no.tjenesteinnsikt.ingest.document.zip.SafeXml;

/** Walks through a part of a Word document. Elements are known by their local names, in both variants of the standard. */
final class WordXml {
    private static final int DEEPEST = 300;

    private final XMLStreamReader xml;
    private final Numbering numbering;
    private int depth;

    WordXml(InputStream in, Numbering numbering) throws XMLStreamException {
        xml = SafeXml.reader(in);
        this.numbering = numbering;
    }

    /** All blocks of the part. */
    List<Block> blocks() throws XMLStreamException, UnreadableException {
        List<Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("body") || name.equals("hdr") || name.equals("ftr")) {
                    children(() -> block(blocks));
                } else if (!name.equals("document")) {
                    skip();
                }
            }
        }
        return blocks;
    }

    /** What to do at the start of an element; it must read the element to its end. */
    private interface Step {
        void read() throws XMLStreamException, UnreadableException;
    }

    /** Reads the children of the element that begins here, to its end. */
    private void children(Step child) throws XMLStreamException, UnreadableException {
        depth++;
        if (depth > DEEPEST) {
            throw UnreadableException.tooDeep(null);
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read();
            }
        }
        depth--;
    }

    private void skip() throws XMLStreamException, UnreadableException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Optional<String> value(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private boolean isOn() {
        return value("val").map(v -> !List.of("0", "false", "off").contains(v)).orElse(true);
    }

    private void block(List<Block> blocks) throws XMLStreamException, UnreadableException {
        switch (xml.getLocalName()) {
            case "p" -> paragraph(blocks);
            case "tbl" -> blocks.add(table());
            case "sdt" ->
                control(mark -> {
                    if (mark.isPresent()) {
                        skip();
                        blocks.add(new Paragraph(List.of(mark.get())));
                    } else {
                        children(() -> block(blocks));
                    }
                });
            case "customXml", "ins", "moveTo", "smartTag", "sdtContent" -> children(() -> block(blocks));
            case "AlternateContent" -> alternate(() -> block(blocks));
            default -> skip();
        }
    }

    /** What to do with the content of a control. */
    private interface ControlStep {
        void read(Optional<String> mark) throws XMLStreamException, UnreadableException;
    }

    /** A content control: its properties say whether it is a check box, and whether it is checked. */
    private void control(ControlStep content) throws XMLStreamException, UnreadableException {
        List<String> mark = new ArrayList<>();
        children(() -> {
            if (xml.getLocalName().equals("sdtPr")) {
                children(() -> {
                    if (xml.getLocalName().equals("checkbox")) {
                        mark.add(MarkCharacters.EMPTY_BOX);
                        children(() -> {
                            if (xml.getLocalName().equals("checked") && isOn()) {
                                mark.add(MarkCharacters.CROSSED_BOX);
                            }
                            skip();
                        });
                    } else {
                        skip();
                    }
                });
            } else if (xml.getLocalName().equals("sdtContent")) {
                content.read(mark.isEmpty() ? Optional.empty() : Optional.of(mark.get(mark.size() - 1)));
            } else {
                skip();
            }
        });
    }

    /** Of several versions of the same, the first. */
    private void alternate(Step child) throws XMLStreamException, UnreadableException {
        List<String> taken = new ArrayList<>();
        children(() -> {
            if (xml.getLocalName().equals("Choice") && taken.isEmpty()) {
                taken.add("Choice");
                children(child);
            } else {
                skip();
            }
        });
    }

    private void paragraph(List<Block> blocks) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        List<Block> boxes = new ArrayList<>();
        children(() -> {
            if (xml.getLocalName().equals("pPr")) {
                text.append(numbering.label(new ParagraphStyle(this).read()));
            } else {
                inline(text, boxes);
            }
        });
        blocks.add(new Paragraph(List.of(text.toString().split("\n", -1))));
        blocks.addAll(boxes);
    }

    /** Reads the numbering that a paragraph's properties name. */
    private record ParagraphStyle(WordXml outer) {
        Numbering.Asked read() throws XMLStreamException, UnreadableException {
            String[] found = {"", "", ""};
            outer.children(() -> {
                switch (outer.xml.getLocalName()) {
                    case "pStyle" -> {
                        found[0] = outer.value("val").orElse("");
                        outer.skip();
                    }
                    case "numPr" ->
                        outer.children(() -> {
                            boolean level = outer.xml.getLocalName().equals("ilvl");
                            if (level || outer.xml.getLocalName().equals("numId")) {
                                found[level ? 1 : 2] = outer.value("val").orElse("");
                            }
                            outer.skip();
                        });
                    default -> outer.skip();
                }
            });
            return new Numbering.Asked(found[0], found[1], found[2]);
        }
    }

    private void inline(StringBuilder text, List<Block> boxes) throws XMLStreamException, UnreadableException {
        switch (xml.getLocalName()) {
            case "r" -> run(text, boxes);
            case "t" -> text.append(xml.getElementText().replace('\n', ' ').replace('\r', ' '));
            case "tab" -> mark(text, "\t");
            case "br", "cr" -> mark(text, "\n");
            case "noBreakHyphen" -> mark(text, "-");
            case "sym" -> symbol(text);
            case "fldChar" -> formField(text);
            case "sdt" ->
                control(mark -> {
                    if (mark.isPresent()) {
                        skip();
                        text.append(mark.get());
                    } else {
                        children(() -> inline(text, boxes));
                    }
                });
            case "txbxContent" -> children(() -> block(boxes));
            case "AlternateContent" -> alternate(() -> inline(text, boxes));
            case "del",
                    "moveFrom",
                    "delText",
                    "instrText",
                    "rPr",
                    "sdtPr",
                    "pPr",
                    "footnoteReference",
                    "commentReference" -> skip();
            default -> children(() -> inline(text, boxes));
        }
    }

    private void mark(StringBuilder text, String mark) throws XMLStreamException, UnreadableException {
        text.append(mark);
        skip();
    }

    /** A run of characters; hidden ones are not read. */
    private void run(StringBuilder text, List<Block> boxes) throws XMLStreamException, UnreadableException {
        StringBuilder own = new StringBuilder();
        List<String> hidden = new ArrayList<>();
        children(() -> {
            if (xml.getLocalName().equals("rPr")) {
                children(() -> {
                    if (xml.getLocalName().equals("vanish") && isOn()) {
                        hidden.add("vanish");
                    }
                    skip();
                });
            } else {
                inline(own, boxes);
            }
        });
        if (hidden.isEmpty()) {
            text.append(own);
        }
    }

    private void symbol(StringBuilder text) throws XMLStreamException, UnreadableException {
        String font = value("font").orElse("");
        String code = value("char").orElse("");
        if (code.matches("[0-9A-Fa-f]{1,4}")) {
            text.append(MarkCharacters.of(font, (char) Integer.parseInt(code, 16), 0));
        }
        skip();
    }

    /** A field of an old form: a check box, checked or not; the value of a text field follows as text. */
    private void formField(StringBuilder text) throws XMLStreamException, UnreadableException {
        children(() -> children(() -> {
            if (!xml.getLocalName().equals("checkBox")) {
                skip();
                return;
            }
            boolean[] state = {false, false, false};
            children(() -> {
                if (xml.getLocalName().equals("checked")) {
                    state[0] = true;
                    state[1] = isOn();
                } else if (xml.getLocalName().equals("default")) {
                    state[2] = isOn();
                }
                skip();
            });
            boolean checked = state[0] ? state[1] : state[2];
            text.append(checked ? MarkCharacters.CROSSED_BOX : MarkCharacters.EMPTY_BOX);
        }));
    }

    private Table table() throws XMLStreamException, UnreadableException {
        List<TableRow> rows = new ArrayList<>();
        children(() -> rows(rows));
        return new Table(rows);
    }

    private void rows(List<TableRow> rows) throws XMLStreamException, UnreadableException {
        switch (xml.getLocalName()) {
            case "tr" -> {
                List<TableCell> cells = new ArrayList<>();
                int[] column = {1};
                children(() -> cells(cells, column));
                rows.add(new TableRow(cells));
            }
            case "sdt", "sdtContent", "ins", "customXml" -> children(() -> rows(rows));
            default -> skip();
        }
    }

    private void cells(List<TableCell> cells, int[] column) throws XMLStreamException, UnreadableException {
        switch (xml.getLocalName()) {
            case "tc" -> {
                List<Block> blocks = new ArrayList<>();
                int[] span = {1};
                children(() -> {
                    if (xml.getLocalName().equals("tcPr")) {
                        children(() -> {
                            if (xml.getLocalName().equals("gridSpan")) {
                                span[0] = span(value("val").orElse("1"));
                            }
                            skip();
                        });
                    } else {
                        block(blocks);
                    }
                });
                cells.add(new TableCell(column[0], blocks));
                column[0] += span[0];
            }
            case "sdt", "sdtContent", "ins", "customXml" -> children(() -> cells(cells, column));
            default -> skip();
        }
    }

    private static int span(String text) {
        return text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 1;
    }
}
