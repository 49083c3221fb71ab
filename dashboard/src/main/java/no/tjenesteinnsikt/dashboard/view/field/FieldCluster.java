package no.tjenesteinnsikt.dashboard.view.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;

/**
 * Actors that are named together, directly or through others: a field with several actors.
 *
 * @param actors services first, then others, each in Norwegian order
 * @param pairs what the sources say of them
 */
public record FieldCluster(List<FieldActor> actors, List<FieldPair> pairs) {
    public FieldCluster {
        actors = List.copyOf(actors);
        pairs = List.copyOf(pairs);
    }

    /** The clusters that pairs make, those with most actors first. */
    static List<FieldCluster> of(List<FieldPair> pairs) {
        Map<String, List<FieldPair>> byLeader = new LinkedHashMap<>();
        Map<String, String> leaders = new LinkedHashMap<>();
        for (FieldPair pair : pairs) {
            String one = leader(leaders, pair.one().id());
            String other = leader(leaders, pair.other().id());
            leaders.put(other, one);
        }
        for (FieldPair pair : pairs) {
            byLeader.computeIfAbsent(leader(leaders, pair.one().id()), missing -> new ArrayList<>())
                    .add(pair);
        }
        return byLeader.values().stream()
                .map(FieldCluster::cluster)
                .sorted(Comparator.comparing(
                                (FieldCluster cluster) -> -cluster.actors().size())
                        .thenComparing(cluster -> cluster.actors().get(0).name(), NorwegianOrder.ofNames()))
                .toList();
    }

    private static String leader(Map<String, String> leaders, String id) {
        String at = id;
        while (leaders.containsKey(at) && !Objects.equals(leaders.get(at), at)) {
            at = leaders.getOrDefault(at, at);
        }
        leaders.putIfAbsent(at, at);
        return at;
    }

    private static FieldCluster cluster(List<FieldPair> pairs) {
        List<FieldActor> actors = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .sorted(Comparator.comparing((FieldActor actor) -> actor.isService() ? 0 : 1)
                        .thenComparing(FieldActor::name, NorwegianOrder.ofNames()))
                .toList();
        return new FieldCluster(actors, pairs);
    }

    /** How many of the actors are services of the dataset. */
    public long services() {
        return actors.stream().filter(FieldActor::isService).count();
    }
}
