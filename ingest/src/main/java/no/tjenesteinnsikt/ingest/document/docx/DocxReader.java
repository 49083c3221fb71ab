package no.tjenesteinnsikt.ingest.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.FormatReader;
import no.tjenesteinnsikt.ingest.document.TextLines;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.zip.OfficeParts;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Reads a Word document: paragraphs and tables in their order, automatic numbers, check boxes as ☒ and ☐, inserted text
 * and not deleted. Heads and feet of pages stand first, since they belong to no place in the text.
 */
public final class DocxReader implements FormatReader {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)\\s*(?:(?:side|page)\\s*)?[-–]?\\s*\\d{0,4}\\s*[-–]?\\s*(?:(?:av|of|/)\\s*\\d{0,4})?\\s*");

    @Override
    public Content read(byte[] content) throws UnreadableException {
        OfficeParts.check(content, OfficeParts.Kind.DOCUMENT);
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(content))) {
            return read(document);
        } catch (StackOverflowError e) {
            throw UnreadableException.tooDeep(e);
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw UnreadableException.damaged("Word-filen", e);
        }
    }

    private static Content read(OPCPackage document)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableException {
        PackagePart main = mainPart(document);
        Numbering numbering = Numbering.of(related(main, "numbering"), related(main, "styles"));
        List<Block> body = blocks(main, numbering);
        BlockLines lines = new BlockLines();
        lines.count(body);
        List<Block> margins = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            for (PackagePart part : relatedAll(main, kind)) {
                for (Block block : blocks(part, Numbering.NONE)) {
                    if (!PAGE_NUMBER.matcher(block.text()).matches() && seen.add(block.text())) {
                        margins.add(block);
                    }
                }
            }
        }
        TextLines text = new TextLines();
        lines.margins(margins, text);
        lines.body(body, text);
        if (text.lines().stream().allMatch(line -> line.text().isBlank())) {
            throw new UnreadableException("empty_file", "er tom", "Legg inn filen på nytt med innhold");
        }
        return new Content.Text(text.lines(), List.of());
    }

    private static PackagePart mainPart(OPCPackage document) throws OpenXML4JException, UnreadableException {
        for (PackageRelationship relationship : document.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = document.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        throw UnreadableException.damaged("Word-filen mangler selve teksten og", null);
    }

    private static List<PackagePart> related(PackagePart main, String kind) throws OpenXML4JException {
        List<PackagePart> parts = relatedAll(main, kind);
        return parts.isEmpty() ? parts : parts.subList(0, 1);
    }

    private static List<PackagePart> relatedAll(PackagePart main, String kind) throws OpenXML4JException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            boolean internal = relationship.getTargetMode() == TargetMode.INTERNAL;
            if (internal && relationship.getRelationshipType().endsWith("/" + kind)) {
                parts.add(main.getRelatedPart(relationship));
            }
        }
        return parts;
    }

    private static List<Block> blocks(PackagePart part, Numbering numbering)
            throws IOException, XMLStreamException, UnreadableException {
        try (InputStream in = part.getInputStream()) {
            return new WordXml(in, numbering).blocks();
        }
    }
}
