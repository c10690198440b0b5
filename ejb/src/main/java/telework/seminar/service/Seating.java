package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.seminar.Admission;
import telework.seminar.AdmissionInUse;
import telework.seminar.AdmissionKind;
import telework.seminar.CapacityTooSmall;
import telework.seminar.Ledger;
import telework.seminar.Ledgers;
import telework.seminar.RoomCap;
import telework.seminar.RoomTooSmall;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Gives a session other ways in and other caps, and the seats that this adds to those who wait. */
@Dependent
class Seating {

    @Inject
    Sessions sessions;

    @Inject
    Ledgers ledgers;

    @Inject
    Waiting waiting;

    /**
     * Offers these ways to take part and no other; seats that are added go to those who wait.
     *
     * @param caps an empty one is not known yet
     * @param room the cap that all of them share; null for none
     * @throws CapacityTooSmall when a way in would not hold who is confirmed
     * @throws RoomTooSmall when the room would not
     * @throws AdmissionInUse when a way in that goes has been used
     */
    void seat(Session session, Map<AdmissionKind, Optional<Integer>> caps, Integer room) {
        boolean known = !session.getAdmissions().isEmpty();
        for (var kind : EnumSet.allOf(AdmissionKind.class)) {
            boolean exists = session.admission(kind).isPresent();
            if (exists && !caps.containsKey(kind)) {
                withdraw(session, kind);
            } else if (!exists && caps.containsKey(kind)) {
                session.admit(kind, caps.get(kind).orElse(null));
            }
        }
        if (known || room != null) {
            resize(session, caps, room);
            sessions.refresh(session);
        }
    }

    private void withdraw(Session session, AdmissionKind kind) {
        if (ledgers.withdraw(session.getId(), kind) == 0) {
            throw new AdmissionInUse();
        }
        record(
                session,
                kind.name(),
                session.admission(kind).map(Admission::getCapacity).orElse(null),
                null);
        session.withdraw(kind);
    }

    private void resize(Session session, Map<AdmissionKind, Optional<Integer>> caps, Integer room) {
        var before = ledgers.locked(session.getId());
        var after = before.resized(caps, room);
        record(session, before, after);
        ledgers.write(session.getId(), before, waiting.moveUp(session, after));
    }

    private void record(Session session, Ledger before, Ledger after) {
        before.accounts()
                .forEach((kind, account) -> record(
                        session,
                        kind.name(),
                        account.capacity(),
                        after.accounts().get(kind).capacity()));
        record(session, "ROOM", cap(before.room()), cap(after.room()));
    }

    private static Integer cap(RoomCap room) {
        return room == null ? null : room.capacity();
    }

    /** The caps are changed by statements, of which nothing else would tell. */
    private void record(Session session, String what, Integer before, Integer after) {
        var trail = Trail.of(ledgers);
        trail.record(Act.of(Action.CHANGED, trail.subject(session)).changing("capacity." + what, before, after));
    }
}
