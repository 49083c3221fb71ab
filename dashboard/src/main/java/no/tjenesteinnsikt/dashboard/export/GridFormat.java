package no.tjenesteinnsikt.dashboard.export;

import java.io.IOException;
import java.util.Locale;

/** The forms in which the command line writes a grid. */
public enum GridFormat {
    /** Aligned columns for people; long values are shortened and NULL is written so. */
    TABLE {
        @Override
        public void write(Grid grid, Appendable out) throws IOException {
            new TextTable(grid).write(out);
        }
    },
    /** RFC 4180: header, decimal point, NULL an empty field, empty text {@code ""}. */
    CSV {
        @Override
        public void write(Grid grid, Appendable out) throws IOException {
            GridCsv.write(grid, out);
        }
    },
    /** An array of objects; numbers exact, NULL null. */
    JSON {
        @Override
        public void write(Grid grid, Appendable out) throws IOException {
            GridJson.write(grid, out);
        }
    };

    /** Writes the whole grid. */
    public abstract void write(Grid grid, Appendable out) throws IOException;

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
