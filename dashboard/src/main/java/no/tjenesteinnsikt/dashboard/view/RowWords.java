package no.tjenesteinnsikt.dashboard.view;

import java.time.LocalDate;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * What the lake itself says in the reader's language: a column with the language's code behind its name, such as
 * {@code title_nb}, {@code title_nn} and {@code title_en}, and the units of indicators.
 */
public final class RowWords {
    private RowWords() {}

    /** The words of a column that every row has in every language. */
    public static String of(Row row, String column, Texts texts) {
        return row.text(column + "_" + texts.language().code());
    }

    /** The words of a column that a row may be without. */
    public static Optional<String> find(Row row, String column, Texts texts) {
        return row.get(column + "_" + texts.language().code()).map(Object::toString);
    }

    /** The name of a service; a column that has none is called so in the reader's language. */
    public static String serviceName(Row service, Texts texts) {
        return service.text("name_status").equals("unknown")
                ? service.get("column_no")
                        .map(column -> texts.get("service.column", column))
                        .orElse(service.text("name"))
                : service.text("name");
    }

    /**
     * A date in the reader's language. Where its words say more or less than the day, such as an hour or only a month, they
     * stand as the source has them.
     *
     * @param dated the column with the date
     * @param words the column with the date in Norwegian words
     */
    public static String date(Row row, String dated, String words, Texts texts) {
        String written = row.text(words);
        return row.get(dated)
                .map(LocalDate.class::cast)
                .filter(day -> Texts.in(Language.NB).date(day).equals(written))
                .map(texts::date)
                .orElse(written);
    }

    /** A unit that a definition names in bokmål, in the reader's language. */
    public static String unit(String unit, Texts texts) {
        return texts.find("unit." + unit.replace(' ', '_')).orElse(unit);
    }
}
