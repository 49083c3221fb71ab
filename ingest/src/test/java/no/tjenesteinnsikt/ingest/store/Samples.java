package no.tjenesteinnsikt.ingest.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Rows for the tests of the store. */
final class Samples {
    static final String SOURCE = "0123456789abcdef";

    private Samples() {}

    static Row age(String service, int age) {
        return Row.of(ReviewTables.SERVICE_AGE)
                .set("service_id", service)
                .set("assessment_year", 2018)
                .set("age_years", age)
                .set("age_years_state", "value")
                .from(SOURCE, "L1")
                .build();
    }

    static Row staffing(String service, String fte) {
        return Row.of(ServiceTables.STAFFING)
                .set("service_id", service)
                .set("report_year", 2017)
                .set("fte", new BigDecimal(fte))
                .set("fte_state", "value")
                .set("staffing_kind", "total")
                .set("basis", "review")
                .from(SOURCE, "L2")
                .build();
    }

    static Row article(String service, int year, String title) {
        return Row.of(ReportTables.ACTIVITY)
                .set("service_id", service)
                .set("report_year", year)
                .set("activity_type", "article")
                .set("title", title)
                .from(SOURCE, "L" + year)
                .build();
    }

    static Rows lake(int services) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            rows.add(age("tjeneste-æøå-" + i, i));
            rows.add(staffing("tjeneste-æøå-" + i, i + ".25"));
            rows.add(article("tjeneste-æøå-" + i, 2020 + i % 3, "Tittel «" + i + "»"));
        }
        return Rows.of(rows);
    }
}
