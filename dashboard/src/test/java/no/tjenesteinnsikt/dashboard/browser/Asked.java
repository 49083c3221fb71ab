package no.tjenesteinnsikt.dashboard.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.dashboard.app.RunningDashboard;

/** The lake of a running dashboard, asked in SQL: what a page should say, found out by another way. */
record Asked(RunningDashboard dashboard) {

    /** The first column of a statement's rows, as text. */
    List<String> all(String sql) throws IOException, InterruptedException {
        return rows(sql).stream().map(row -> row.elements().next().asText()).toList();
    }

    /** The one value of a statement. */
    String one(String sql) throws IOException, InterruptedException {
        List<String> all = all(sql);
        if (all.isEmpty()) {
            throw new IllegalStateException("Cannot find anything by " + sql);
        }
        return all.get(0);
    }

    private List<JsonNode> rows(String sql) throws IOException, InterruptedException {
        return dashboard.table(
                "/sporringer.json?kjor=1&sql=" + URLEncoder.encode(sql, StandardCharsets.UTF_8), "result");
    }

    /** A column of a table of a page's twin. */
    List<String> twin(String address, String table, String column) throws IOException, InterruptedException {
        return dashboard.table(address, table).stream()
                .map(row -> row.path(column).asText())
                .toList();
    }

    /** The edition that is shown, as a page's twin names it. */
    String edition() throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(dashboard.get("/om.json").body())
                .required("edition")
                .asText();
    }
}
