package telework.series.service;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import telework.common.Invalid;
import telework.common.InvalidValue;
import telework.common.Refusal;
import telework.common.Violation;
import telework.seminar.Occurrence;
import telework.seminar.Session;
import telework.seminar.service.Offers;
import telework.seminar.service.SessionOffer;
import telework.series.service.SeriesChange.Fate;
import telework.series.service.SeriesDelta.Snapshot;

/** One change of a series: remembers what was before the edited session was saved, then goes through the others. */
final class SeriesSteps {

    private final Session edited;
    private final Scope scope;
    private final boolean detachedToo;
    private final Instant now;

    private final SessionOffer offerBefore;
    private final Snapshot before;
    private final Instant beginsAt;
    private final int revisionBefore;
    private final boolean detachedBefore;

    SeriesSteps(Session edited, Scope scope, boolean detachedToo, Instant now) {
        this.edited = edited;
        this.scope = scope;
        this.detachedToo = detachedToo;
        this.now = now;
        this.offerBefore = Offers.of(edited);
        this.before = Snapshot.of(edited);
        this.beginsAt = begin(edited);
        this.revisionBefore = edited.getRevision();
        this.detachedBefore = isDetached(edited);
    }

    /** @param reschedule does it to one session, or refuses */
    List<SeriesChange> after(List<Session> all, BiConsumer<Session, Snapshot> reschedule) {
        edited.detach(detachedBefore || scope == Scope.THIS);
        var delta = new SeriesDelta(before, Snapshot.of(edited));
        return all.stream()
                .map(session -> session == edited ? own() : step(session, delta, reschedule))
                .collect(Collectors.toList());
    }

    private SeriesChange own() {
        return Snapshot.of(edited).equals(before)
                ? SeriesChange.left(Fate.SAME, offerBefore)
                : changed(edited, offerBefore, revisionBefore);
    }

    private SeriesChange step(Session session, SeriesDelta delta, BiConsumer<Session, Snapshot> reschedule) {
        var offer = Offers.of(session);
        var fate = fate(session);
        if (fate != Fate.CHANGES) {
            return SeriesChange.left(fate, offer);
        }
        var own = Snapshot.of(session);
        var target = delta.of(own);
        return target.equals(own)
                ? SeriesChange.left(Fate.SAME, offer)
                : change(session, offer, () -> reschedule.accept(session, possible(session, target)));
    }

    private SeriesChange change(Session session, SessionOffer offer, Runnable reschedule) {
        int revision = session.getRevision();
        try {
            reschedule.run();
            return changed(session, offer, revision);
        } catch (InvalidValue invalid) {
            return refused(offer, new Invalid(List.of(invalid.in("startsAt"))));
        } catch (Refusal refusal) {
            return refused(offer, refusal);
        }
    }

    private static SeriesChange changed(Session session, SessionOffer offer, int revision) {
        int people = session.getRevision() == revision ? 0 : SeriesChange.people(session);
        return new SeriesChange(Fate.CHANGES, offer, Offers.of(session), people, null);
    }

    private static SeriesChange refused(SessionOffer offer, Refusal refusal) {
        return new SeriesChange(Fate.REFUSED, offer, null, 0, refusal);
    }

    private Fate fate(Session session) {
        if (session.getStatus() == Session.Status.CANCELLED) {
            return Fate.CALLED_OFF;
        }
        if (session.getStatus() == Session.Status.HELD || session.hasStartedAt(now)) {
            return Fate.PAST;
        }
        if (scope == Scope.THIS || scope == Scope.FOLLOWING && begin(session).isBefore(beginsAt)) {
            return Fate.OUT_OF_SCOPE;
        }
        return isDetached(session) && !detachedToo ? Fate.DETACHED : Fate.CHANGES;
    }

    /** Looks before anything is touched at what the session itself could only refuse half way. */
    private Snapshot possible(Session session, Snapshot target) {
        var plan = target.pattern().on(target.day(), session.getZone());
        if (plan.timetable() == null) {
            refuseWithoutTime(session);
            return target;
        }
        if (!plan.timetable().startsAt().isAfter(now)) {
            throw new Invalid(List.of(new Violation("startsAt", "invalid.publish.past")));
        }
        var closes = plan.period().closesAt();
        if (closes != null && closes.isAfter(plan.timetable().startsAt())) {
            throw new Invalid(List.of(new Violation("closesOn", "invalid.closesAfterStart")));
        }
        return target;
    }

    private static void refuseWithoutTime(Session session) {
        if (session.getStatus() != Session.Status.DRAFT) {
            throw new Invalid(List.of(new Violation("startsAt", "invalid.publish.startsAt")));
        }
    }

    /** When it begins, or the day on which the rule put it while it has no time. */
    private static Instant begin(Session session) {
        return session.getTimetable() != null
                ? session.getTimetable().startsAt()
                : session.getOccurrence()
                        .map(Occurrence::plannedOn)
                        .orElseThrow()
                        .atStartOfDay(session.getZone())
                        .toInstant();
    }

    private static boolean isDetached(Session session) {
        return session.getOccurrence().map(Occurrence::detached).orElse(false);
    }
}
