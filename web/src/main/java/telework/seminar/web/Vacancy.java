package telework.seminar.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import telework.seminar.AdmissionLine;
import telework.seminar.Session;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionOffer;

/** Whether one can still get in, in the order of how welcome the news is. */
public enum Vacancy {
    OPEN,
    /** See {@link AdmissionLine#hasFewLeft}. */
    FEW,
    /** Full, with a waiting list. */
    QUEUE,
    FULL,
    NOT_YET,
    CLOSED,
    CANCELLED,
    HELD;

    /** Of a session as a whole: what the best of its admissions offers. */
    public static Vacancy of(SessionOffer offer, Instant now) {
        return barrier(offer.line(), now)
                .or(() -> offer.admissions().stream().map(Vacancy::ofSeats).min(Comparator.naturalOrder()))
                .orElse(FULL);
    }

    /** Of one admission of the session. */
    public static Vacancy of(SessionLine session, AdmissionLine seats, Instant now) {
        return barrier(session, now).orElseGet(() -> ofSeats(seats));
    }

    public boolean takesRegistrations() {
        return this == OPEN || this == FEW || this == QUEUE;
    }

    /** The name of the style. */
    public String tone() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Vacancy ofSeats(AdmissionLine seats) {
        if (seats.available() > 0) {
            return seats.hasFewLeft() ? FEW : OPEN;
        }
        return seats.waitlist() ? QUEUE : FULL;
    }

    /** What keeps everybody out, however many seats there are. */
    private static Optional<Vacancy> barrier(SessionLine session, Instant now) {
        if (session.status() == Session.Status.CANCELLED) {
            return Optional.of(CANCELLED);
        }
        if (session.status() == Session.Status.HELD || isPast(session.endsAt(), now)) {
            return Optional.of(HELD);
        }
        if (session.status() != Session.Status.PUBLISHED
                || isPast(session.startsAt(), now)
                || isPast(session.closesAt(), now)) {
            return Optional.of(CLOSED);
        }
        return session.opensAt() == null || isPast(session.opensAt(), now) ? Optional.empty() : Optional.of(NOT_YET);
    }

    private static boolean isPast(Instant moment, Instant now) {
        return moment != null && !now.isBefore(moment);
    }
}
