package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Table SERVICE = ServiceTables.SERVICE;
    private static final Table REGION = ReferenceTables.REGION;

    @Test
    void rowsAreLeftByTheRuleOfTheirTableAlone() {
        Rows all = Rows.of(List.of(region("nord"), region("vest"), region("midt")));

        Rows left = all.where(table -> Optional.of(row -> !row.text("region_id").equals("vest")));

        assertThat(left.in(REGION)).extracting(row -> row.text("region_id")).containsExactly("nord", "midt");
        assertThat(left.in(SERVICE)).isEmpty();
        assertThat(all.where(table -> Optional.of(row -> false)).tables()).isEmpty();
    }

    @Test
    void aTableWithoutARuleKeepsItsListOfRowsSoThatWhatIsMadeOfThemIsMadeOnce() {
        Rows all = Rows.of(List.of(region("nord")));

        assertThat(all.where(table -> Optional.empty()).in(REGION)).isSameAs(all.in(REGION));
        assertThat(all.in(REGION)).isSameAs(all.in(REGION));
    }

    private static Row region(String id) {
        return Row.of(REGION)
                .set("region_id", id)
                .set("name", id)
                .set("ordinal", 1)
                .from("kilde", "lines=1")
                .build();
    }
}
