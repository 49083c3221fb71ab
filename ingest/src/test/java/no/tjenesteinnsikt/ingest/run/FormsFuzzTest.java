package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Text, web pages and CSV, through the form that each is in: every row has a place in its document. */
class FormsFuzzTest {
    private static final GivenYears YEARS = new GivenYears(Optional.of(2030), Optional.of(2031));

    @FuzzTest(maxDuration = "4s")
    void anyTextIsReadOrRejectedWithAReason(byte[] content) throws Exception {
        try (DocumentOpener opener = new DocumentOpener()) {
            boolean binary = content.length > 1
                    && ((content[0] == '%' && content[1] == 'P') || (content[0] == 'P' && content[1] == 'K'));
            if (!binary) {
                Bounds.hold(() -> check(opener.open(content, "fil.txt")));
            }
        }
    }

    private static void check(Opened opened) {
        OpenedReading reading = OpenedReading.of(opened, YEARS);
        for (Row row : reading.reading().rows()) {
            if (row.table().has("locator")) {
                row.get("locator").map(Object::toString).ifPresent(Locator::read);
            }
        }
        reading.reading().findings().forEach(finding -> {
            Locator.read(finding.locator());
            if (finding.message().contains("\n")) {
                throw new AssertionError("more than one line: " + finding.message());
            }
        });
    }
}
