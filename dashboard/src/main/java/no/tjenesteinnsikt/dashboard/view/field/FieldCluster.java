package no.tjenesteinnsikt.dashboard.view.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.view.service.Together;

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
        List<Set<String>> groups = Together.of(pairs.stream()
                .map(pair -> List.of(pair.one().id(), pair.other().id()))
                .toList());
        Map<Set<String>, List<FieldPair>> byGroup = new LinkedHashMap<>();
        for (FieldPair pair : pairs) {
            groups.stream()
                    .filter(group -> group.contains(pair.one().id()))
                    .forEach(group -> byGroup.computeIfAbsent(group, missing -> new ArrayList<>())
                            .add(pair));
        }
        return byGroup.values().stream()
                .map(FieldCluster::cluster)
                .sorted(Comparator.comparing(
                                (FieldCluster cluster) -> -cluster.actors().size())
                        .thenComparing(cluster -> cluster.actors().get(0).name(), NorwegianOrder.ofNames()))
                .toList();
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
