package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** Editions made of a few rows in memory, for tests of what pages say. */
public final class MadeData {
    private MadeData() {}

    /** An edition of these rows; its ids are made of one digit. */
    public static PublishedData edition(int digit, List<Row> rows) {
        String id = String.valueOf(digit).repeat(16);
        return new PublishedData(
                new DatasetFolder(Path.of("ingen"), new DatasetName("mine")),
                new Edition(id, id + "-" + id),
                Rows.of(rows));
    }

    /** An indicator that counts, and reads one table. */
    public static Row indicator(String id, String title, int version, String table, String sql) {
        return Row.of(ResultTables.INDICATOR)
                .set("indicator_id", id)
                .set("indicator_version", version)
                .set("theme", "activity")
                .set("title_nb", title)
                .set("title_nn", title)
                .set("title_en", title)
                .set("question_nb", "Hvor mange?")
                .set("question_nn", "Kor mange?")
                .set("question_en", "How many?")
                .set("definition_nb", "Antallet.")
                .set("unit", "stykker")
                .set("measure", "count")
                .set("aggregation", "sum")
                .set("direction", "none")
                .set("interval", "none")
                .set("period_type", "report_year")
                .set("basis_nb", "Ingen.")
                .set("limits_nb", "Ingen.")
                .set("sources", table)
                .set("sql", sql)
                .set("evidence_sql", "select * from " + table)
                .build();
    }

    /** A value of an indicator. */
    public static IndicatorValue value(String id, int version, int year, String series, String number) {
        return new IndicatorValue(
                id,
                version,
                key(year, series),
                new Outcome.Shown(new BigDecimal(number).setScale(10), new Precision.Exact()),
                new Grounds(new BigDecimal(number).setScale(10), null, null, null),
                null);
    }

    /** The key of a value that is about all services. */
    public static ValueKey key(int year, String series) {
        return new ValueKey("report_year", year, series, null, null, null, null);
    }

    /** A service that a source names. */
    public static Row service(String id, String name) {
        return Row.of(ServiceTables.SERVICE)
                .set("service_id", id)
                .set("name", name)
                .set("kind", "national_competence_service")
                .set("identity", "named")
                .set("name_status", "stated")
                .set("status", "in_operation")
                .set("source_id", "dok")
                .set("locator", "L1")
                .build();
    }
}
