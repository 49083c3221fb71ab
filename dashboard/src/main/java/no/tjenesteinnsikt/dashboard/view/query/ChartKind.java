package no.tjenesteinnsikt.dashboard.view.query;

import java.util.Arrays;
import java.util.Optional;

/** How a result can be drawn. */
public enum ChartKind {
    NONE("ingen"),
    BARS("soyler"),
    LINE("linje"),
    POINTS("punkter");

    private final String id;

    ChartKind(String id) {
        this.id = id;
    }

    /** The name in addresses. */
    public String id() {
        return id;
    }

    /** The kind of that name. */
    static Optional<ChartKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
