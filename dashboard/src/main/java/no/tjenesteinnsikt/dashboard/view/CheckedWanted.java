package no.tjenesteinnsikt.dashboard.view;

/**
 * What the list of published figures is limited to. An empty part limits nothing.
 *
 * @param verdict the verdict
 * @param report the report that published them
 * @param section the section of the report
 */
public record CheckedWanted(String verdict, String report, String section) {
    /** All figures. */
    public static final CheckedWanted ALL = new CheckedWanted("", "", "");

    /** Whether nothing is limited. */
    public boolean isAll() {
        return equals(ALL);
    }

    boolean takes(CheckedFigure figure) {
        return takes(verdict, figure.verdict()) && takes(report, figure.report()) && takes(section, figure.section());
    }

    private static boolean takes(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}
