package no.tjenesteinnsikt.dashboard.view.field;

import no.tjenesteinnsikt.dashboard.view.SourceLink;

/**
 * Two actors and what a source says of them.
 *
 * @param relation the relation's code
 * @param one the actor whose document or line says it
 * @param other the other
 * @param clarifiedCode whether responsibility is formally clarified, as a code
 * @param clarified the same in words
 * @param source where it stands
 */
public record FieldPair(
        String relation, FieldActor one, FieldActor other, String clarifiedCode, String clarified, SourceLink source) {}
