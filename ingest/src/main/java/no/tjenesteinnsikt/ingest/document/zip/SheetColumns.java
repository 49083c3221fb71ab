package no.tjenesteinnsikt.ingest.document.zip;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * The addresses of a sheet's cells, looked through before a library reads them: one that lies beyond the last column that
 * Excel has makes the library fill memory with the empty cells before it.
 */
final class SheetColumns {
    /** Three letters are enough for every column of Excel. */
    private static final Pattern IN_REACH = Pattern.compile("\\$?[A-Za-z]{0,3}(?:[$0-9].*)?");

    private static final String ROOT = "worksheet";
    private static final String CELLS = "sheetData";

    private SheetColumns() {}

    /** Whether the reader stands on the first element of a sheet. */
    static boolean isSheet(XMLStreamReader reader) {
        return reader.getLocalName().equals(ROOT);
    }

    /** Goes through the cells of the sheet that the reader stands in. */
    static void check(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                check(reader.getAttributeValue(null, "r"));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(CELLS)) {
                return;
            }
        }
    }

    @SuppressWarnings("NullAway") // An attribute that is missing is null; the library counts such cells on.
    private static void check(String address) throws UnreadableException {
        if (address == null) {
            return;
        }
        if (!IN_REACH.matcher(address).matches()) {
            throw UnreadableException.damaged(
                    "celleadressen «" + address.substring(0, Math.min(address.length(), 20)) + "» i Excel-filen", null);
        }
    }
}
