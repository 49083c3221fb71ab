package no.tjenesteinnsikt.dashboard.view.field;

/**
 * A service or another actor that is named together with others.
 *
 * @param id the service's id, or the actor's name
 * @param name its name
 * @param address its page, empty for one that is no service of the dataset
 * @param about its kind and responsible regions, or that it stands outside the scheme
 */
public record FieldActor(String id, String name, String address, String about) {
    /** Whether it is a service of the dataset. */
    public boolean isService() {
        return !address.isEmpty();
    }
}
