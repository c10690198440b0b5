package telework.seminar.service;

import java.util.List;
import java.util.stream.Collectors;
import telework.seminar.Admission;
import telework.seminar.AdmissionLine;
import telework.seminar.Session;
import telework.seminar.SessionLine;
import telework.seminar.Sessions;
import telework.venue.Venue;

/** Puts sessions and their seats side by side. */
public final class Offers {

    private Offers() {}

    /** One query for the seats of all lines. */
    public static List<SessionOffer> of(List<SessionLine> lines, Sessions sessions) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var seats = sessions.admissions(lines.stream().map(SessionLine::id).toList()).stream()
                .collect(Collectors.groupingBy(AdmissionLine::sessionId));
        return lines.stream()
                .map(line -> new SessionOffer(line, seats.getOrDefault(line.id(), List.of())))
                .toList();
    }

    public static SessionOffer of(Session session) {
        var seats = session.getAdmissions().stream()
                .map(admission -> line(session, admission))
                .toList();
        return new SessionOffer(line(session), seats);
    }

    public static SessionDetail.PlaceDetail place(Venue venue) {
        return venue == null ? null : detail(venue);
    }

    private static SessionDetail.PlaceDetail detail(Venue venue) {
        var facts = venue.getFacts();
        return new SessionDetail.PlaceDetail(
                venue.getName(),
                venue.getAddress(),
                facts.access(),
                facts.facilities().stream().sorted().toList(),
                facts.note(),
                facts.telephone(),
                facts.website(),
                facts.position());
    }

    private static AdmissionLine line(Session session, Admission admission) {
        return new AdmissionLine(
                session.getId(),
                admission.getKind(),
                admission.getCapacity(),
                admission.getConfirmed(),
                admission.getWaiting(),
                admission.hasWaitlist(),
                admission.getRoom(),
                admission.getInRoom());
    }

    private static SessionLine line(Session session) {
        var seminar = session.getSeminar();
        var timetable = session.getTimetable();
        var venue = session.getVenue();
        return new SessionLine(
                session.getId(),
                session.getCode(),
                seminar.getId(),
                seminar.getCode(),
                seminar.getTitle(),
                seminar.getContent().titleEn(),
                seminar.getOrganisation().getName(),
                seminar.getOrganisation().getNameEn(),
                session.getStatus(),
                session.getZone(),
                timetable == null ? null : timetable.startsAt(),
                timetable == null ? null : timetable.endsAt(),
                session.getPeriod().opensAt(),
                session.getPeriod().closesAt(),
                venue == null ? null : venue.getName(),
                venue == null ? null : venue.getPrefecture().getCode());
    }
}
