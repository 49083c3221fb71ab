package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * A kind of remark and how many there are of it.
 *
 * @param code the kind as the address has it; empty for all
 * @param words the kind in words
 * @param count how many
 * @param address the list limited to it
 * @param current the value of {@code aria-current}, empty where the list is not limited to it
 */
public record RemarkKind(String code, String words, String count, String address, String current) {
    /** Remarks on how a document was read, of which there are many kinds, stand together. */
    private static final String READING = "reading";

    /** The kind that a remark's code belongs to. */
    static String of(String code, Texts texts) {
        return texts.has("findings.code." + code) ? code : READING;
    }

    /** The words of a kind. */
    static String words(String kind, Texts texts) {
        return texts.get("findings.code." + kind);
    }

    /** The kinds that there are, the most frequent first, after all of them together. */
    static List<RemarkKind> among(List<FindingsView.Remark> remarks, String chosen, Texts texts) {
        Map<String, Long> counts = remarks.stream()
                .collect(Collectors.groupingBy(FindingsView.Remark::kind, TreeMap::new, Collectors.counting()));
        List<RemarkKind> kinds = new ArrayList<>();
        kinds.add(kind("", remarks.size(), chosen, texts));
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> words(entry.getKey(), texts)))
                .forEach(entry -> kinds.add(kind(entry.getKey(), entry.getValue(), chosen, texts)));
        return kinds;
    }

    private static RemarkKind kind(String code, long count, String chosen, Texts texts) {
        return new RemarkKind(
                code,
                words(code.isEmpty() ? "all" : code, texts),
                texts.numbers().whole(count),
                Addresses.findings(code),
                code.equals(chosen) ? "true" : "");
    }
}
