package telework.venue;

import java.util.Set;

/**
 * What the directory tells of a venue besides its name and address; what is not known is null.
 *
 * @param access how to get there
 * @param roomLimit people the room may hold, by fire limit or seats
 * @param note on accessibility, as prose
 * @param active whether it is offered for new sessions
 */
public record VenueFacts(
        String access,
        Integer roomLimit,
        String telephone,
        String website,
        Venue.Position position,
        Set<Facility> facilities,
        String note,
        boolean active) {

    public VenueFacts {
        facilities = Set.copyOf(facilities);
    }
}
