package no.tjenesteinnsikt.analytics.catalog;

/**
 * The two SQL texts of an indicator.
 *
 * @param sql one SELECT over the view {@code evidence}
 * @param evidenceSql one SELECT over the lake, one row for each lake row that a figure rests on
 */
public record Texts(String sql, String evidenceSql) {
    public Texts {
        sql = normal(sql);
        evidenceSql = normal(evidenceSql);
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip() + "\n";
    }
}
