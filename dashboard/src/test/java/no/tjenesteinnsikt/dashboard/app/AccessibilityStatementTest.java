package no.tjenesteinnsikt.dashboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.AccessibilityView;
import no.tjenesteinnsikt.dashboard.view.AccessibilityView.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The accessibility statement leaves no criterion out and claims no test that there is not. */
class AccessibilityStatementTest {
    /** The criteria of WCAG 2.1 at levels A and AA. */
    private static final String A =
            "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1"
                    + " 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2";

    private static final String AA =
            "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7"
                    + " 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 4.1.3";

    private static final List<String> PACKAGES = List.of("browser", "app", "web");

    @Test
    void everyCriterionStandsThereOnceAtItsLevel() {
        List<Criterion> criteria = AccessibilityView.of(Texts.in(Language.NB)).criteria();
        assertThat(numbers(criteria, "A")).containsExactlyInAnyOrder(A.split(" "));
        assertThat(numbers(criteria, "AA")).containsExactlyInAnyOrder(AA.split(" "));
        assertThat(criteria).hasSize(50);
    }

    private static Stream<String> numbers(List<Criterion> criteria, String level) {
        return criteria.stream()
                .filter(criterion -> criterion.level().equals(level))
                .map(Criterion::number);
    }

    @Test
    void aCriterionNamesTestsWhenAndOnlyWhenItIsSaidToBeTested() {
        assertThat(AccessibilityView.of(Texts.in(Language.NB)).criteria())
                .allSatisfy(criterion -> assertThat(criterion.tests().isEmpty())
                        .as(criterion.number())
                        .isEqualTo(!List.of("tested", "partly").contains(criterion.status())));
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        List<String> tests = AccessibilityView.of(Texts.in(Language.NB)).criteria().stream()
                .flatMap(criterion -> criterion.tests().stream())
                .distinct()
                .toList();
        assertThat(tests)
                .hasSizeGreaterThan(8)
                .allSatisfy(test -> assertThat(methods(test.substring(0, test.indexOf('#'))))
                        .as(test)
                        .contains(test.substring(test.indexOf('#') + 1)));
    }

    private static List<String> methods(String simpleName) {
        return PACKAGES.stream()
                .flatMap(part -> declared("no.tjenesteinnsikt.dashboard." + part + "." + simpleName))
                .toList();
    }

    private static Stream<String> declared(String name) {
        try {
            Class<?> type = Class.forName(name, false, AccessibilityStatementTest.class.getClassLoader());
            return Arrays.stream(type.getDeclaredMethods()).map(java.lang.reflect.Method::getName);
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLeadCountsWhatIsTestedInEveryLanguage(Language language) {
        Texts texts = Texts.in(language);
        AccessibilityView view = AccessibilityView.of(texts);
        assertThat(view.lead(texts)).contains("50", "15", "WCAG 2.1");
        assertThat(view.counts(texts).stream().map(AccessibilityView.Count::count))
                .allMatch(count -> count.matches("\\d+ \\p{L}+"));
        assertThat(view.twin().get(0).rows()).hasSize(50);
    }
}
