package no.tjenesteinnsikt.analytics.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/indicators.md is made from the catalogue; with {@code -Dregenerate.docs=true} it is written. */
class IndicatorDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "indicators.md");

    @Test
    void the_page_of_indicators_is_what_the_catalogue_says() throws IOException {
        String page = page(Shipped.catalogue());
        if (Boolean.getBoolean("regenerate.docs")) {
            Files.createDirectories(Objects.requireNonNull(PAGE.getParent()));
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/indicators.md is stale: run this test with -Dregenerate.docs=true")
                .hasContent(page);
    }

    private static String page(Catalogue catalogue) {
        StringBuilder text = new StringBuilder("""
                # Indikatorer

                Skrevet av en test fra definisjonene i `analytics/src/main/resources/indicators/`; rett dem, ikke denne siden.
                Dette er ikke de nasjonale kvalitetsindikatorene.

                """);
        Map<String, List<Indicator>> themes =
                new TreeMap<>(catalogue.indicators().stream().collect(Collectors.groupingBy(Indicator::theme)));
        themes.forEach((theme, indicators) -> {
            text.append("## ").append(theme).append("\n\n");
            indicators.forEach(i -> entry(text, i));
        });
        return text.toString().strip() + "\n";
    }

    private static void entry(StringBuilder text, Indicator indicator) {
        Meaning meaning = indicator.meaning();
        text.append("### `")
                .append(indicator.id())
                .append("` – ")
                .append(indicator.title().nb())
                .append("\n\n");
        text.append(indicator.question().nb()).append("\n\n");
        line(text, "Definisjon", meaning.definition());
        line(text, "Teller", meaning.numerator());
        line(text, "Nevner", meaning.denominator());
        line(text, "Enhet", meaning.unit());
        line(
                text,
                "Mål",
                indicator.measure().code() + ", legges sammen som "
                        + indicator.method().aggregation().code() + ", intervall "
                        + indicator.method().interval().code() + ", retning "
                        + indicator.method().direction().code());
        line(text, "År", indicator.method().periodType().code());
        line(text, "Bygger på", meaning.basis());
        line(text, "Sier ikke", meaning.limits());
        conditions(text, meaning.conditions());
        new TreeMap<>(indicator.categories())
                .forEach((code, words) -> line(text, "Kategori `" + code + "`", words.nb()));
        line(text, "Versjon", Integer.toString(indicator.version()));
        text.append("\n");
    }

    private static void conditions(StringBuilder text, Conditions conditions) {
        line(text, "Leser", String.join(", ", conditions.sources()));
        line(text, "Gjelder fra", number(conditions.validFrom()));
        line(text, "Gjelder til og med", number(conditions.validTo()));
        line(text, "Sies å bygge på få under", number(conditions.minimumDenominator()));
        line(
                text,
                "Kontroller",
                conditions.checks().stream()
                        .map(check -> "`" + check.text() + "`")
                        .collect(Collectors.joining(", ")));
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null) {
            text.append("- ").append(label).append(": ").append(value).append("\n");
        }
    }
}
