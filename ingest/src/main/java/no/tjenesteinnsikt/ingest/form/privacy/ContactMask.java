package no.tjenesteinnsikt.ingest.form.privacy;

import no.tjenesteinnsikt.ingest.lake.Contacts;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Masks e-mail addresses and telephone numbers in running text, and says so. */
public final class ContactMask {
    private ContactMask() {}

    /** The text with its addresses and numbers replaced; the same text where it has none. */
    public static String mask(String text) {
        return Contacts.mask(text);
    }

    /** That a cell was masked. The message has none of what was masked. */
    public static Finding finding(String sourceId, String column, String locator) {
        return new Finding(
                sourceId,
                Severity.LOOK,
                "contact_masked",
                "Feltet «" + column + "» hadde en e-postadresse eller et telefonnummer, som er tatt ut.",
                "Fjern kontaktopplysninger fra dokumentet; er det ikke en kontaktopplysning, skriv tallet på en annen måte.",
                locator);
    }
}
