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

    public int available() {
        return admissions.stream().mapToInt(AdmissionLine::available).sum();
    }

    /** Whether people may queue for it, now that it is full. */
    public boolean hasWaitlist() {
        return admissions.stream().anyMatch(AdmissionLine::waitlist);
    }
}
