package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** Finds the rows that a value rests on. */
public interface EvidenceReader {
    /**
     * The rows behind one value, by the definition that the edition was published with.
     *
     * @param data the edition
     * @param indicatorId an indicator of the edition
     * @param key which of its values
     */
    List<EvidenceRow> behind(PublishedData data, String indicatorId, ValueKey key);
}
