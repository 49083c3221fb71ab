package no.tjenesteinnsikt.ingest.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/** Makes one row of those that share a key, table by table as they come. */
final class Joining {
    private final Findings findings;
    private final ServiceIdentity identity;
    private final Map<Table, Agreement> agreements = new HashMap<>();

    Joining(Findings findings) {
        this.findings = findings;
        this.identity = new ServiceIdentity(findings);
    }

    Row join(List<Row> same) {
        Table table = same.get(0).table();
        if (same.size() == 1) {
            return same.get(0);
        }
        return table.equals(ServiceTables.SERVICE)
                ? identity.join(same)
                : agreements
                        .computeIfAbsent(table, key -> new Agreement(findings))
                        .join(same);
    }

    /** Says once for each table and pair of documents that they state the same. */
    void reportRepeated() {
        agreements.forEach((table, agreement) -> agreement.reportRepeated(table));
    }
}
