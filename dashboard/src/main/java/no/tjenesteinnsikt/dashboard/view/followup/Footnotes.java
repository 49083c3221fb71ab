package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of a sheet in the order in which it names them; the same source has the same number. */
final class Footnotes {
    private final Map<String, RegionSheet.Footnote> byAddress = new LinkedHashMap<>();

    /** The number of a source. */
    int number(String text, String address) {
        return byAddress
                .computeIfAbsent(address, key -> new RegionSheet.Footnote(byAddress.size() + 1, text, address))
                .number();
    }

    List<RegionSheet.Footnote> all() {
        return new ArrayList<>(byAddress.values());
    }
}
