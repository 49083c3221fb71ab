package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** What the rows behind a value say, in words. */
final class EvidenceWords {
    private static final Pattern YEARS = Pattern.compile("\\d{1,4}");
    private static final Pattern POSITIONS = Pattern.compile("\\d{1,7}\\.\\d{2}");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{4}: )?(-?\\d+\\.\\d{4}) (.*)");
    private static final List<String> COUNTED = List.of("yes", "no", "value");

    private final Texts texts;
    private final EvidenceNames names;

    EvidenceWords(Texts texts, EvidenceNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** Years in function are whole, full-time equivalents have two decimals, an answer stands behind its criterion. */
    String says(String detail) {
        if (YEARS.matcher(detail).matches()) {
            return texts.get("evidence.years", texts.numbers().upTo(new BigDecimal(detail), 0));
        }
        if (POSITIONS.matcher(detail).matches()) {
            return texts.get("evidence.fte", texts.numbers().upTo(new BigDecimal(detail), 2));
        }
        Matcher quantity = QUANTITY.matcher(detail);
        if (quantity.matches()) {
            String year = quantity.group(1) == null ? "" : quantity.group(1);
            return year + texts.numbers().upTo(new BigDecimal(quantity.group(2)), 4) + " " + quantity.group(3);
        }
        int colon = detail.indexOf(": ");
        if (colon > 0 && names.isCriterion(detail.substring(0, colon))) {
            return names.criterion(detail.substring(0, colon)) + ": " + state(detail.substring(colon + 2));
        }
        return names.isCriterion(detail) ? names.criterion(detail) : state(detail);
    }

    private String state(String code) {
        return texts.has("evidence.state." + code) ? texts.get("evidence.state." + code) : code;
    }

    EvidenceLine line(EvidenceRow row) {
        boolean supporting = row.state().equals("supporting");
        boolean missing = !supporting && !COUNTED.contains(row.state());
        String counts =
                supporting || missing ? texts.get("evidence.counts." + (supporting ? "supporting" : "missing")) : "";
        String region = row.certainty()
                .filter(certainty -> !certainty.equals("stated"))
                .map(certainty -> texts.get("evidence.region." + certainty))
                .orElse("");
        return new EvidenceLine(
                row.serviceId().map(names::service).orElse(new EvidenceNames.NamedService("", "", "", "")),
                row.detail().map(this::says).orElse(state(row.state())),
                missing ? row.state() : "",
                texts.numbers().upTo(row.numerator(), 4),
                texts.numbers().upTo(row.denominator(), 4),
                String.join(
                        "; ",
                        List.of(counts, region).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()),
                names.source(row.sourceId()),
                names.fileName(row.sourceId()) + ", " + names.place(row.locator()),
                Addresses.source(row.sourceId(), row.locator()),
                row.original().orElse(""));
    }
}
