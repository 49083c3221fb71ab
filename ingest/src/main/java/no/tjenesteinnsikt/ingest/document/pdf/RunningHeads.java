package no.tjenesteinnsikt.ingest.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader.PageLine;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader.PageLines;

/**
 * Blanks the heads and feet that interrupt a text at every page: in the margin, a page's number, or what stands in the
 * margin of an earlier page. The first occurrence stays, so that nothing is lost, and so do the lines' numbers.
 */
final class RunningHeads {
    /** The part of a page's height that a margin takes: 2.3 cm of an A4. */
    private static final float MARGIN = 0.08f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)\\s*(?:(?:side|page)\\s*)?[-–]?\\s*(\\d{1,4})\\s*[-–]?\\s*(?:(?:av|of|/)\\s*\\d{1,4})?\\s*");

    private RunningHeads() {}

    static List<PageLines> without(List<PageLines> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        Set<String> seen = new HashSet<>();
        List<PageLines> without = new ArrayList<>();
        for (PageLines page : pages) {
            List<PageLine> lines = new ArrayList<>();
            Set<String> here = new HashSet<>();
            for (PageLine line : page.lines()) {
                boolean inMargin = isInMargin(line, page);
                boolean repeated =
                        !line.text().isBlank() && seen.contains(line.text().strip());
                boolean again = inMargin && (repeated || isNumberOf(line, page));
                lines.add(again ? new PageLine("", line.y()) : line);
                if (inMargin) {
                    here.add(line.text().strip());
                }
            }
            seen.addAll(here);
            without.add(new PageLines(page.number(), page.height(), lines));
        }
        return without;
    }

    private static boolean isInMargin(PageLine line, PageLines page) {
        return line.y() < page.height() * MARGIN || line.y() > page.height() * (1 - MARGIN);
    }

    private static boolean isNumberOf(PageLine line, PageLines page) {
        var match = PAGE_NUMBER.matcher(line.text());
        return match.matches() && Integer.parseInt(match.group(1)) == page.number();
    }
}
