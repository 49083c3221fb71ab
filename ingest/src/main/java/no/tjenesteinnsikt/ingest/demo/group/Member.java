package no.tjenesteinnsikt.ingest.demo.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person in a group.
 *
 * @param person the name
 * @param organisation where the person comes from, empty where the form does not say
 */
public record Member(String person, Optional<String> organisation) {
    /** A person of whom nothing else is said. */
    public static Member of(String person) {
        return new Member(person, Optional.empty());
    }

    /** A person from an organisation. */
    public static Member of(String person, String organisation) {
        return new Member(person, Optional.of(organisation));
    }

    static String persons(List<Member> members) {
        return members.stream().map(Member::person).collect(Collectors.joining(" og "));
    }

    static String organisations(List<Member> members) {
        return members.stream()
                .map(Member::organisation)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" og "));
    }
}
