package no.tjenesteinnsikt.ingest.form.annual;

import java.util.Optional;

/**
 * A seat of the reference group.
 *
 * @param seat the lake's {@code reference_group_member.seat}: {@code leader}, {@code region}, {@code user}, {@code
 *     service} or {@code other}
 * @param regionId the region that a member is from, or that appoints the seat
 * @param state {@code filled} or {@code vacant}
 * @param name the person's name
 * @param organisation where the person comes from
 * @param showPublicly whether the person is shown on the public page
 * @param getsCopy whether the person gets a copy of the report
 */
public record ReportedSeat(
        String seat,
        Optional<String> regionId,
        String state,
        Optional<String> name,
        Optional<String> organisation,
        boolean showPublicly,
        boolean getsCopy) {}
