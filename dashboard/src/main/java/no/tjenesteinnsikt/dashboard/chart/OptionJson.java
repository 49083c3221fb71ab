package no.tjenesteinnsikt.dashboard.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.icepear.echarts.Option;
import org.icepear.echarts.render.Engine;

/**
 * JSON that can stand inside a script element: no character of it can end the element.
 *
 * @param text the JSON
 */
public record OptionJson(String text) {
    private static final JsonMapper JSON = new JsonMapper();

    public OptionJson {
        if (text.contains("<")) {
            throw new IllegalArgumentException("Cannot put this into a script element: " + text);
        }
    }

    /** An option that the wrapper of ECharts made. */
    public static OptionJson of(Option option) {
        return escaped(new Engine().renderJsonOption(option));
    }

    /** Anything that has a JSON form, such as an option made of maps and lists where the wrapper lacks a series. */
    public static OptionJson of(Object value) {
        try {
            return escaped(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionJson escaped(String json) {
        return new OptionJson(json.replace("<", "\\u003c"));
    }
}
