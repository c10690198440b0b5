package telework.seminar;

import java.util.ArrayList;
import java.util.List;
import telework.common.Violation;

/** What a session still lacks before the public may see it, each named by the field that would fill it. */
final class PublicationGaps {

    private final Session session;
    private final List<Violation> gaps = new ArrayList<>();

    private PublicationGaps(Session session) {
        this.session = session;
    }

    static List<Violation> of(Session session) {
        var search = new PublicationGaps(session);
        search.lookAtTimes();
        search.lookAtAdmissions();
        return search.gaps;
    }

    private void lookAtTimes() {
        var timetable = session.getTimetable();
        if (timetable == null) {
            missing("startsAt");
            return;
        }
        var closesAt = session.getPeriod().closesAt();
        if (closesAt != null && closesAt.isAfter(timetable.startsAt())) {
            gaps.add(new Violation("closesOn", "invalid.closesAfterStart"));
        }
    }

    private void lookAtAdmissions() {
        if (session.getAdmissions().isEmpty()) {
            missing("capacity");
        }
        for (var admission : session.getAdmissions()) {
            if (admission.getCapacity() == null) {
                missing(admission.getKind() == AdmissionKind.VENUE ? "venueCapacity" : "onlineCapacity");
            }
            if (admission.getKind() == AdmissionKind.VENUE) {
                lookAtRoom(admission.getCapacity());
            }
        }
    }

    private void lookAtRoom(Integer capacity) {
        var venue = session.getVenue();
        if (venue == null) {
            missing("venue");
        } else if (!venue.holds(capacity)) {
            gaps.add(new Violation("venueCapacity", "invalid.roomLimit", venue.getRoomLimit()));
        }
    }

    private void missing(String field) {
        gaps.add(new Violation(field, "invalid.publish." + field));
    }
}
