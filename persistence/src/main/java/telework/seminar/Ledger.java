package telework.seminar;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seats of a session while all its ways in are locked: what there is of each, and of the room they share. It is reckoned
 * with here and written back as a whole by {@link Admissions#write}, so that no state in between is ever seen.
 *
 * @param room null where none is shared
 */
public record Ledger(Map<AdmissionKind, Account> accounts, RoomCap room) {

    public Ledger {
        var ordered = new EnumMap<AdmissionKind, Account>(AdmissionKind.class);
        ordered.putAll(accounts);
        accounts = Collections.unmodifiableMap(ordered);
    }

    /**
     * With other caps. A room is shared by several ways in, never by one.
     *
     * @param caps one for each way in; an empty one is not known yet
     * @param cap of the room; null for none
     * @throws CapacityTooSmall when a way in would not hold who is confirmed
     * @throws RoomTooSmall when the room would not
     */
    public Ledger resized(Map<AdmissionKind, Optional<Integer>> caps, Integer cap) {
        boolean shares = cap != null && accounts.size() > 1;
        var resized = new EnumMap<AdmissionKind, Account>(AdmissionKind.class);
        accounts.forEach((kind, account) ->
                resized.put(kind, account.resized(caps.get(kind).orElse(null), shares)));
        return new Ledger(resized, shares ? asFound().resized(cap) : null);
    }

    /** The room as it is, or as it would have been had it been counted all along. */
    private RoomCap asFound() {
        if (room != null) {
            return room;
        }
        int confirmed = accounts.values().stream().mapToInt(Account::confirmed).sum();
        return new RoomCap(confirmed, confirmed);
    }

    /** Somebody has given a seat up. */
    public Ledger withSeatBack(AdmissionKind kind) {
        return plus(kind, -1, 0);
    }

    /** Somebody has left the queue. */
    public Ledger withOneLessWaiting(AdmissionKind kind) {
        return plus(kind, 0, -1);
    }

    /** Somebody has moved up from the queue to a seat. */
    public Ledger withOneMovedUp(AdmissionKind kind) {
        return plus(kind, 1, -1);
    }

    private Ledger plus(AdmissionKind kind, int seats, int queue) {
        var changed = new EnumMap<AdmissionKind, Account>(accounts);
        changed.computeIfPresent(kind, (key, account) -> account.plus(seats, queue));
        return new Ledger(changed, room == null ? null : room.plus(seats));
    }

    /** How many of each queue could have a seat were they the only one to get any; where nobody could it is left out. */
    public Map<AdmissionKind, Integer> forTheQueues() {
        return accounts.entrySet().stream()
                .filter(entry -> forTheQueue(entry.getValue()) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> forTheQueue(entry.getValue())));
    }

    private int forTheQueue(Account account) {
        return Math.min(account.forTheQueue(), roomLeft());
    }

    /** How many of all queues together the room has seats for. */
    public int roomLeft() {
        return room == null ? Integer.MAX_VALUE : room.left();
    }
}
