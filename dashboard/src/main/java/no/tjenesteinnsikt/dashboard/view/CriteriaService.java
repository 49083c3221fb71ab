package no.tjenesteinnsikt.dashboard.view;

import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A service as it stands beside its answers.
 *
 * @param serviceId the service
 * @param column its column in the review, {@link Integer#MAX_VALUE} where it has none
 * @param title its column and name; only the column where the name is unknown
 * @param nameStatus {@code stated}, {@code deduced}, {@code inferred} or {@code unknown}
 * @param mark the word for a name that is not stated, empty where there is nothing to say
 * @param reason why the name was deduced or assumed, empty where it was not
 */
public record CriteriaService(
        String serviceId, int column, String title, String nameStatus, String mark, String reason) {

    static CriteriaService of(Row row, Texts texts) {
        int column = row.get("column_no").map(Integer.class::cast).orElse(Integer.MAX_VALUE);
        String status = row.text("name_status");
        boolean isAssumed = status.equals("deduced") || status.equals("inferred");
        return new CriteriaService(
                row.text("service_id"),
                column,
                column == Integer.MAX_VALUE || status.equals("unknown")
                        ? RowWords.serviceName(row, texts)
                        : texts.get("criteria.column", column, row.text("name")),
                status,
                isAssumed ? texts.get("criteria.name." + status) : "",
                isAssumed ? row.get("name_evidence").map(Object::toString).orElse("") : "");
    }

    /** The service's page. */
    public String address() {
        return Addresses.service(serviceId);
    }

    /** The id of the place on the page that gives the reason for the name. */
    public String reasonId() {
        return "navn-" + serviceId;
    }
}
