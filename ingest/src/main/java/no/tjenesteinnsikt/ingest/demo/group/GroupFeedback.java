package no.tjenesteinnsikt.ingest.demo.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.written.Said;

/**
 * One group's feedback of one year. What a form does not ask for stays unused.
 *
 * @param reportYear the report year
 * @param service the service's name as the form has it
 * @param leader who leads the group
 * @param users the user representatives, none where the seat is vacant
 * @param noUser what is said of that
 * @param approval the approval of the annual report
 * @param meetings how many meetings, as it was written
 * @param meetingForm how they were held
 * @param matters what was discussed
 * @param cooperation the cooperation with the service
 * @param user the user representative's own feedback
 * @param regions each region's answer, by region, in the newer form
 * @param together one answer for all regions, in the older form
 * @param whole the group's answer as a whole, in the older form
 * @param other further remarks
 * @param version what the document says of its own version, empty where it is the first
 */
public record GroupFeedback(
        int reportYear,
        String service,
        Member leader,
        List<Member> users,
        NoUser noUser,
        Approval approval,
        Meetings meetings,
        Said meetingForm,
        Said matters,
        Said cooperation,
        Said user,
        Map<String, Said> regions,
        Said together,
        Said whole,
        Said other,
        Optional<String> version) {
    public GroupFeedback {
        users = List.copyOf(users);
        regions = Map.copyOf(regions);
    }

    /**
     * How many meetings a group had.
     *
     * @param said as it was written
     * @param count the number, empty where none is stated
     */
    public record Meetings(Said said, Optional<Integer> count) {
        /** So many, written in that way. */
        public static Meetings of(int count, String written) {
            return new Meetings(Said.answer(written), Optional.of(count));
        }

        /** Nothing was written. */
        public static Meetings unanswered() {
            return new Meetings(Said.nothing(), Optional.empty());
        }
    }

    /** The same with another approval, in a version that says what it is. */
    GroupFeedback with(Approval approved, Optional<String> words) {
        return new GroupFeedback(
                reportYear,
                service,
                leader,
                users,
                noUser,
                approved,
                meetings,
                meetingForm,
                matters,
                cooperation,
                user,
                regions,
                together,
                whole,
                other,
                words);
    }
}
