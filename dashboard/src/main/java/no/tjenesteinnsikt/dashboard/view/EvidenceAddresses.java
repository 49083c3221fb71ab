package no.tjenesteinnsikt.dashboard.view;

import java.util.HashMap;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.read.PublishedData;

/** Where the evidence of an edition's values is shown, found by the lines of their keys. */
final class EvidenceAddresses {
    private final PublishedData data;
    private final Map<String, Map<String, String>> byIndicator = new HashMap<>();

    EvidenceAddresses(PublishedData data) {
        this.data = data;
    }

    /** The address, empty where the indicator has no value of that key. */
    String of(String indicatorId, String keyLine) {
        return byIndicator.computeIfAbsent(indicatorId, this::addresses).getOrDefault(keyLine, "");
    }

    private Map<String, String> addresses(String indicatorId) {
        Map<String, String> addresses = new HashMap<>();
        Values.of(data)
                .of(indicatorId)
                .forEach(value -> addresses.put(value.key().line(), Addresses.evidence(value)));
        return addresses;
    }
}
