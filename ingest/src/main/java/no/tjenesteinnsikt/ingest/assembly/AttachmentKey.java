package no.tjenesteinnsikt.ingest.assembly;

import java.util.Comparator;

/**
 * One attachment that a questionnaire asks for.
 *
 * @param service the service's id
 * @param year the assessment year
 * @param attachment the code that the lake has for it
 */
record AttachmentKey(String service, int year, String attachment) implements Comparable<AttachmentKey> {
    private static final Comparator<AttachmentKey> ORDER = Comparator.comparing(AttachmentKey::service)
            .thenComparing(AttachmentKey::year)
            .thenComparing(AttachmentKey::attachment);

    @Override
    public int compareTo(AttachmentKey other) {
        return ORDER.compare(this, other);
    }
}
