package no.tjenesteinnsikt.ingest.form.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of a drop-down list: what the reader of a workbook sees, and the code that the lake has.
 *
 * @param name the list's own name, a letter and then letters
 * @param labels the words of each code, in Norwegian, in the order of the list
 */
public record CodeList(String name, Map<String, String> labels) {
    /** Yes and no. */
    public static final CodeList YES_NO = of("janei", "yes", "Ja", "no", "Nei");
    /** The four health regions. */
    public static final CodeList REGIONS = of(
            "regioner",
            "nord",
            "Helse Nord",
            "midt",
            "Helse Midt-Norge",
            "vest",
            "Helse Vest",
            "sor_ost",
            "Helse Sør-Øst");

    public CodeList {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** A list of codes, each followed by its words. */
    public static CodeList of(String name, String... codesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return new CodeList(name, labels);
    }

    /** The codes of several lists, one list after the other. */
    public static CodeList joined(String name, CodeList... parts) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (CodeList part : parts) {
            labels.putAll(part.labels());
        }
        return new CodeList(name, labels);
    }

    /** The words of a code that the list has. */
    public String label(String code) {
        String label = labels.get(code);
        if (label == null) {
            throw new IllegalArgumentException("Cannot find code " + code + " in list " + name);
        }
        return label;
    }

    /** The code of words as somebody chose or typed them; the code itself will do. Empty where the list lacks them. */
    public Optional<String> code(String typed) {
        String wanted = plain(typed);
        return labels.entrySet().stream()
                .filter(e -> plain(e.getValue()).equals(wanted) || e.getKey().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Only some of the codes, in this list's order. */
    public CodeList only(String newName, List<String> codes) {
        Map<String, String> some = new LinkedHashMap<>(labels);
        some.keySet().retainAll(codes);
        return new CodeList(newName, some);
    }

    /** The words, in order. */
    public List<String> words() {
        return List.copyOf(labels.values());
    }

    private static String plain(String words) {
        return BookSheet.plain(words);
    }
}
