package telework.registration.service;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import telework.registration.Registration.Status;
import telework.seminar.AdmissionKind;

/**
 * What is promised of the seats of a session, in memory and without thinking of speed: everybody in the order in which they
 * came, and after each change a look from the front for who can have a seat.
 */
class SeatRules {

    private record Guest(int number, AdmissionKind kind) {}

    private final List<Guest> seated = new ArrayList<>();
    private final List<Guest> waiting = new ArrayList<>();
    private Step.Resize caps;
    private int comers;

    SeatRules(Step.Resize caps) {
        this.caps = caps;
    }

    /** Seats that a newcomer can have: none while others wait for them. */
    int free(AdmissionKind kind) {
        return waiting.stream().anyMatch(guest -> guest.kind() == kind) ? 0 : left(kind);
    }

    /** Whether it was done. */
    boolean take(Step step) {
        if (step instanceof Step.Register comer) {
            register(comer.kind());
        } else if (step instanceof Step.Cancel leaver) {
            leaver.among(List.copyOf(guests().keySet())).ifPresent(this::cancel);
        } else if (step instanceof Step.Resize wanted) {
            return resize(wanted);
        }
        return true;
    }

    private void register(AdmissionKind kind) {
        (free(kind) > 0 ? seated : waiting).add(new Guest(comers++, kind));
    }

    private void cancel(int number) {
        seated.removeIf(guest -> guest.number() == number);
        waiting.removeIf(guest -> guest.number() == number);
        moveUp();
    }

    /** Not when somebody would lose a seat. */
    private boolean resize(Step.Resize wanted) {
        boolean fits = Stream.of(AdmissionKind.values()).allMatch(kind -> seated(kind) <= wanted.of(kind));
        if (!fits || wanted.room() != null && seated.size() > wanted.room()) {
            return false;
        }
        caps = wanted;
        moveUp();
        return true;
    }

    /** Everybody who is there, by number. */
    SortedMap<Integer, Status> guests() {
        var guests = new TreeMap<Integer, Status>();
        seated.forEach(guest -> guests.put(guest.number(), Status.CONFIRMED));
        waiting.forEach(guest -> guests.put(guest.number(), Status.WAITING));
        return guests;
    }

    private int left(AdmissionKind kind) {
        int own = caps.of(kind) - seated(kind);
        return caps.room() == null ? own : Math.min(own, caps.room() - seated.size());
    }

    private int seated(AdmissionKind kind) {
        return (int) seated.stream().filter(guest -> guest.kind() == kind).count();
    }

    private void moveUp() {
        for (var guest : List.copyOf(waiting)) {
            if (left(guest.kind()) > 0) {
                waiting.remove(guest);
                seated.add(guest);
            }
        }
    }
}
