package no.tjenesteinnsikt.dashboard.view.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/**
 * An edition in a list to choose from.
 *
 * @param held the edition
 * @param when the day and the time of day of its publication, Norwegian time
 * @param why what was done, in words
 * @param isCurrent whether it is what readers get now
 * @param address the front page of this edition
 * @param since the page that compares it with the one published before it; empty for the oldest
 */
public record EditionLine(HeldEdition held, String when, String why, boolean isCurrent, String address, String since) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static EditionLine of(HeldEdition held, boolean isCurrent, DatasetName dataset, String since, Texts texts) {
        ZonedDateTime at = held.at().atZone(NORWAY).truncatedTo(ChronoUnit.MINUTES);
        String action = "editions.action." + held.action();
        return new EditionLine(
                held,
                texts.get(
                        "editions.when",
                        texts.date(at.toLocalDate()),
                        at.toLocalTime().toString()),
                texts.find(action).orElse(held.action()),
                isCurrent,
                in("/", dataset, held.edition().result()),
                since);
    }

    /** The id that addresses name it by. */
    public String id() {
        return held.edition().result();
    }

    /** What a reader tells it from others by. */
    public String label(Texts texts) {
        return texts.get("editions.label", when, why);
    }

    /** An address that names this edition. */
    static String in(String address, DatasetName dataset, String result) {
        return address + (address.contains("?") ? "&" : "?") + "datasett="
                + URLEncoder.encode(dataset.value(), StandardCharsets.UTF_8) + "&utgave=" + result;
    }

    /** The page that compares two editions. */
    static String comparison(HeldEdition from, HeldEdition to) {
        return "/utgaver?fra=" + from.edition().result() + "&til="
                + to.edition().result() + "#endringer";
    }
}
