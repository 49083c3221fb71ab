package no.tjenesteinnsikt.ingest.document.zip;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/**
 * The addresses of a sheet's cells, looked through before a library reads them: one that lies beyond the last column that
 * Excel has makes the library fill memory with the empty cells before it. The library takes any part for a sheet that the
 * workbook calls one, whatever its first element is: so all parts are gone through.
 */
final class SheetColumns {
    /** Three letters are enough for every column of Excel. */
    private static final Pattern IN_REACH = Pattern.compile("\\$?[A-Za-z]{0,3}(?:[$0-9].*)?");

    private SheetColumns() {}

    /** Goes through the cells of the part that the reader stands in, to its end. */
    static void check(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                check(reader.getAttributeValue(null, "r"));
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
