package no.tjenesteinnsikt.ingest.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private static final List<Service> ALL = Services.of(Draw.of(DemoDataset.SEED));
    private static final Map<String, Service> BY_ID =
            ALL.stream().collect(Collectors.toMap(Service::id, Function.identity()));

    @Test
    void noYearIsReportedUnderBothNamesOfAServiceAndNoneBetweenThemIsLeftOut() {
        List<Service> later =
                ALL.stream().filter(service -> service.before().isPresent()).toList();

        assertThat(later).hasSizeGreaterThan(10);
        for (Service service : later) {
            Service before = BY_ID.get(service.before().orElseThrow());
            int change = before.end().orElseThrow().lastYear();
            assertThat(IntStream.rangeClosed(2000, 2025)
                            .filter(year -> before.reportsOn(year) && service.reportsOn(year)))
                    .as(service.id())
                    .isEmpty();
            assertThat(before.reportsOn(change)).as(before.id()).isTrue();
            assertThat(service.reportsOn(change + 1)).as(service.id()).isTrue();
        }
    }
}
