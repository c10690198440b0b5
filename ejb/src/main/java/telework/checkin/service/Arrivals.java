package telework.checkin.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.checkin.Attendance;
import telework.checkin.Attendances;
import telework.checkin.CheckInWay;
import telework.checkin.NoLongerRegistered;
import telework.checkin.StillWaiting;
import telework.checkin.UndoneMeanwhile;
import telework.registration.Registration;
import telework.registration.Registrations;

/**
 * Writes down who has come, and takes it back. Whoever does so locks the row of the registration first: of two desks the second
 * waits, and is told what the first one did; and nobody cancels meanwhile.
 */
@Dependent
public class Arrivals {

    @Inject
    Attendances attendances;

    @Inject
    Registrations registrations;

    @Inject
    Clock clock;

    /**
     * @param by address of who stands at the desk; null for who joins online by themself
     * @throws StillWaiting when there is no seat yet
     * @throws NoLongerRegistered when it has been cancelled
     */
    Arrival record(Registration registration, CheckInWay way, String by) {
        registrations.refresh(registration);
        var earlier = attendances.ofLocked(registration);
        if (earlier.isPresent()) {
            return new Arrival(Guest.of(registration, earlier.get().visit()), true);
        }
        requireSeat(registration);
        var attendance = new Attendance(registration, way, clock.instant(), by);
        attendances.add(attendance);
        tell(registration, null, attendance);
        return new Arrival(Guest.of(registration, attendance.visit()), false);
    }

    /**
     * Writes down all who signed a sheet: those who have been checked in before are left as they are, and whoever has no seat
     * any more is passed over. A handful of statements, however many they are.
     *
     * @return how many were checked in by it
     */
    int recordAll(Collection<Long> ids, String by) {
        var locked = registrations.locked(ids);
        var earlier = attendances.visits(ids).keySet();
        var coming = locked.stream()
                .filter(registration -> registration.getStatus() == Registration.Status.CONFIRMED)
                .filter(registration -> !earlier.contains(registration.getId()))
                .toList();
        for (var registration : coming) {
            var attendance = new Attendance(registration, CheckInWay.SHEET, clock.instant(), by);
            attendances.add(attendance);
            tell(registration, null, attendance);
        }
        return coming.size();
    }

    private static void requireSeat(Registration registration) {
        switch (registration.getStatus()) {
            case WAITING -> throw new StillWaiting();
            case CANCELLED -> throw new NoLongerRegistered();
            case CONFIRMED -> {}
        }
    }

    /** @throws UndoneMeanwhile when it is not there any more: whoever was faster is not overruled */
    Guest takeBack(Long session, Long id) {
        var attendance = attendances.byId(session, id).orElseThrow(UndoneMeanwhile::new);
        if (attendances.remove(id) == 0) {
            throw new UndoneMeanwhile();
        }
        tell(attendance.getRegistration(), attendance, null);
        return Guest.of(attendance.getRegistration(), null);
    }

    private void tell(Registration registration, Attendance before, Attendance after) {
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.CHANGED, trail.subject(registration))
                .changing(
                        "arrivedAt",
                        before == null ? null : before.visit().at(),
                        after == null ? null : after.visit().at())
                .changing(
                        "checkInWay",
                        before == null ? null : before.visit().way(),
                        after == null ? null : after.visit().way()));
    }
}
