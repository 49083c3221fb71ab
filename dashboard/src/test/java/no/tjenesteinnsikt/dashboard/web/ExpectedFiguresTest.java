package no.tjenesteinnsikt.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.Figures;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Rows;
import org.junit.jupiter.api.Test;

class ExpectedFiguresTest {
    private final ExpectedFigures expected = new ExpectedFigures();

    @Test
    void what_a_page_asked_for_is_said_before_it_asks_again() {
        Asked first = new Asked();
        Route route = Route.of("/krav", "krav", request -> {
            throw new AssertionError();
        });
        PublishedData read = expected.of(data(first), route);
        read.figures().of("criterion_yes");
        read.figures().of("requirements_met");
        read.figures().of("criterion_yes");

        Asked second = new Asked();
        expected.of(data(second), route);

        assertThat(first.expected).containsExactly(Set.of());
        assertThat(first.asked).containsExactly("criterion_yes", "requirements_met", "criterion_yes");
        assertThat(second.expected).containsExactly(Set.of("criterion_yes", "requirements_met"));
    }

    @Test
    void a_page_with_variable_parts_is_not_told_what_another_one_asked_for() {
        Asked asked = new Asked();
        Route route = Route.of("/indikatorer/{id}", "indikatorer", request -> {
            throw new AssertionError();
        });
        expected.of(data(asked), route).figures().of("criterion_yes");
        expected.of(data(asked), route);

        assertThat(asked.expected).isEmpty();
    }

    private static PublishedData data(Figures figures) {
        DatasetFolder folder = new DatasetFolder(Path.of("hjem"), new DatasetName("prove"));
        Edition edition = new Edition("0123456789abcdef", "0123456789abcdef-fedcba9876543210");
        return new PublishedData(folder, edition, Rows.of(List.of()), figures, Narrowing.NONE);
    }

    private static final class Asked implements Figures {
        private final List<String> asked = new ArrayList<>();
        private final List<Set<String>> expected = new ArrayList<>();

        @Override
        public List<IndicatorValue> of(String indicatorId) {
            asked.add(indicatorId);
            return List.of();
        }

        @Override
        public void expect(Set<String> indicatorIds) {
            expected.add(indicatorIds);
        }
    }
}
