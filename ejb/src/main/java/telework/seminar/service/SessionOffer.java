package telework.seminar.service;

import java.util.List;
import java.util.Optional;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.Mode;
import telework.seminar.SessionLine;

/** A session as lists show it, with what is left of its seats. */
public record SessionOffer(SessionLine line, List<AdmissionLine> admissions) {

    public SessionOffer {
        admissions = List.copyOf(admissions);
    }

    /** Null in a draft that does not know. */
    public Mode mode() {
        return Mode.of(admissions.stream().map(AdmissionLine::kind).toList());
    }

    public Optional<AdmissionLine> admission(AdmissionKind kind) {
        return admissions.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** Seats that newcomers can have by all ways together; no more than the room has that they share. */
    public int available() {
        int seats = admissions.stream().mapToInt(AdmissionLine::available).sum();
        return room().map(line -> Math.min(seats, line.roomLeft())).orElse(seats);
    }

    /** Any of the lines, where they share a room: all of them tell its cap. */
    public Optional<AdmissionLine> room() {
        return admissions.stream().filter(line -> line.room() != null).findFirst();
    }

    /** Whether people may queue for it, now that it is full. */
    public boolean hasWaitlist() {
        return admissions.stream().anyMatch(AdmissionLine::waitlist);
    }
}
