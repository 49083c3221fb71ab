package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Two answers of the matrix that hardly go together, and the services that have both.
 *
 * @param category which two
 * @param words the same in words
 * @param share the services with both
 * @param services the services, by column, each with its evidence
 */
public record CriteriaContradiction(String category, String words, CriteriaShare share, List<Concerned> services) {
    public CriteriaContradiction {
        services = List.copyOf(services);
    }

    /**
     * A service that has both answers.
     *
     * @param service the service
     * @param address the lines with the two answers
     */
    public record Concerned(CriteriaService service, String address) {}

    static List<CriteriaContradiction> of(CriteriaData data) {
        return data.of("matrix_contradictions").stream()
                .map(value -> contradiction(
                        data, String.valueOf(value.key().category()), CriteriaShare.of(value, data.texts())))
                .sorted(Comparator.comparing(
                                (CriteriaContradiction one) ->
                                        one.share().numerator().orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder())
                        .thenComparing(CriteriaContradiction::words))
                .toList();
    }

    private static CriteriaContradiction contradiction(CriteriaData data, String category, CriteriaShare share) {
        List<Concerned> services = data.of("matrix_contradictions_by_service").stream()
                .filter(value -> category.equals(value.key().category()))
                .filter(value -> value.grounds().numerator() != null
                        && value.grounds().numerator().signum() > 0)
                .map(value ->
                        new Concerned(data.service(String.valueOf(value.key().serviceId())), Addresses.evidence(value)))
                .sorted(Comparator.comparing(concerned -> concerned.service().column()))
                .toList();
        return new CriteriaContradiction(category, data.words("matrix_contradictions", category), share, services);
    }
}
