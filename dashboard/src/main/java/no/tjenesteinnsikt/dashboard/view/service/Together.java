package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who belongs together because sources name them in pairs, directly or through others. */
public final class Together {
    private final Map<String, String> leaders = new LinkedHashMap<>();

    private Together() {}

    /** The groups that pairs make, in the order of the pairs. */
    public static List<Set<String>> of(Collection<List<String>> pairs) {
        Together together = new Together();
        pairs.forEach(pair -> together.join(pair.get(0), pair.get(1)));
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (List<String> pair : pairs) {
            groups.computeIfAbsent(together.leader(pair.get(0)), missing -> new LinkedHashSet<>())
                    .addAll(pair);
        }
        return new ArrayList<>(groups.values());
    }

    private void join(String one, String other) {
        String first = leader(one);
        leaders.put(leader(other), first);
    }

    private String leader(String id) {
        String at = id;
        while (leaders.containsKey(at) && !Objects.equals(leaders.get(at), at)) {
            at = leaders.getOrDefault(at, at);
        }
        leaders.putIfAbsent(at, at);
        return at;
    }
}
