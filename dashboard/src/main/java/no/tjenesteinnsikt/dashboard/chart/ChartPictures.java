package no.tjenesteinnsikt.dashboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.NumberStyle;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * Charts as SVG pictures, for readers without scripts. The same library as in the browser, in an interpreter that can
 * reach nothing of Java. It is loaded when the first picture is asked for, and takes its time; pictures are kept.
 */
public final class ChartPictures {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 400;
    private static final int KEPT = 200;
    private static final String NO_TIMERS = "var setTimeout = function () {}; var clearTimeout = function () {};";

    private final Map<Drawn, String> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, String> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable ScriptableObject scope;

    /** What a picture shows, and how its numbers are written. */
    private record Drawn(OptionJson option, NumberStyle numbers) {}

    /** The picture of a chart, in the light theme. */
    public synchronized String svg(ChartView chart, NumberStyle numbers) {
        return kept.computeIfAbsent(new Drawn(chart.option(), numbers), this::draw);
    }

    private String draw(Drawn drawn) {
        Context context = Context.enter();
        try {
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            ScriptableObject loaded = loaded(context);
            ScriptableObject picture = (ScriptableObject) ScriptableObject.getProperty(loaded, "picture");
            Function svg = (Function) ScriptableObject.getProperty(picture, "svg");
            return Context.toString(svg.call(context, loaded, picture, new Object[] {
                drawn.option().text(),
                WIDTH,
                HEIGHT,
                drawn.numbers().decimalSign(),
                drawn.numbers().beforePercent()
            }));
        } finally {
            Context.exit();
        }
    }

    private ScriptableObject loaded(Context context) {
        ScriptableObject known = scope;
        if (known != null) {
            return known;
        }
        ScriptableObject fresh = context.initSafeStandardObjects();
        context.evaluateString(fresh, NO_TIMERS, "timers", 1, null);
        context.evaluateString(fresh, resource("/static/vendor/echarts.js"), "echarts.js", 1, null);
        context.evaluateString(fresh, resource("/charts/picture.js"), "picture.js", 1, null);
        scope = fresh;
        return fresh;
    }

    private static String resource(String name) {
        try (InputStream in = ChartPictures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
