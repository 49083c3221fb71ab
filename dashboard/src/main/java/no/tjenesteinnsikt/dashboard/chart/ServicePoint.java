package no.tjenesteinnsikt.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** The name of a mark that is a service, and the language that it has where that is not the page's. */
final class ServicePoint {
    private ServicePoint() {}

    static Map<String, Object> named(String service, Texts texts) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("name", service);
        String lang = texts.langOfSources();
        if (lang != null) {
            point.put("lang", lang);
        }
        return point;
    }
}
