package no.tjenesteinnsikt.dashboard.view;

/**
 * One thing that is said of something.
 *
 * @param label what it is
 * @param text what it says
 * @param address where it leads, empty where nowhere
 */
public record Fact(String label, String text, String address) {
    /** A fact that leads nowhere. */
    public static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }
}
