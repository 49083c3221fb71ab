package no.tjenesteinnsikt.analytics.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.engine.Selection;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A session of Spark whose temporary views are the tables of one lake. */
final class SparkLakeSession implements LakeSession {
    private final SparkSession session;
    private final Pace pace;

    SparkLakeSession(SparkSession session, Pace pace) {
        this.session = session;
        this.pace = pace;
    }

    @Override
    public int statementsAtOnce() {
        return pace.statementsAtOnce();
    }

    @Override
    public Selection select(String sql) {
        try {
            Dataset<Row> selected = session.sql(sql);
            SparkTypes.requireLakeTypes(selected.schema());
            return new Selection(Arrays.asList(selected.columns()), values(selected.collectAsList()));
        } catch (SelectException e) {
            throw e;
        } catch (Exception e) { // Spark throws checked exceptions that its methods don't declare.
            throw SparkFailure.of(e);
        }
    }

    private static List<List<@Nullable Object>> values(List<Row> rows) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable Object> one = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                one.add(row.get(i));
            }
            values.add(one);
        }
        return values;
    }

    /** The views live as long as the application: nothing of theirs is held outside it. */
    @Override
    public void close() {
        session.catalog().clearCache();
    }
}
