package no.tjenesteinnsikt.ingest.form.review;

import java.util.List;
import no.tjenesteinnsikt.ingest.form.matrix.Criteria;

/** Writes what was read from a report as our own facts file. */
final class FactsCsv {
    static final String HEADER =
            "assessment_year,column_no,age_years,fte,fte_original," + String.join(",", Criteria.IDS) + ",document\n";
    static final String TITLE = "Gjennomgang 2031, vedlegg";

    private FactsCsv() {}

    static String of(ReadingOf read, int year) {
        StringBuilder csv = new StringBuilder(HEADER).append(year).append(",original,L1,L2,");
        Criteria.IDS.forEach(id -> csv.append(",L3"));
        csv.append(",\"").append(TITLE).append("\"\n");
        int columns = read.rows(RowLabel.FTE).size();
        for (int k = 0; k < columns; k++) {
            csv.append(year).append(',').append(k + 1).append(',');
            csv.append(read.cells(RowLabel.AGE).get(k)).append(',');
            csv.append(read.cells(RowLabel.FTE).get(k).replace(',', '.'))
                    .append(",L2-")
                    .append(k + 3);
            int column = k;
            Criteria.IDS.forEach(id -> csv.append(',').append(word(read.cells(id), column)));
            csv.append(",\n");
        }
        return csv.toString();
    }

    private static String word(List<String> cells, int column) {
        return switch (cells.get(column)) {
            case "1" -> "yes";
            case "2" -> "no";
            default -> cells.get(column);
        };
    }
}
