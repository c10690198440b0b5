package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.Ledger;
import telework.seminar.Session;
import telework.seminar.service.Waiting;

/** Hands seats that come free to those who wait, in their order. Whoever calls holds the locks of the ledger. */
@Dependent
public class MovingUp implements Waiting {

    /** The heads of two queues: who came first. */
    private static final Comparator<Queue<Registration>> FIRST = Comparator.comparing(
            Queue::element, Comparator.comparing(Registration::getRegisteredAt).thenComparing(Registration::getId));

    @Inject
    Registrations registrations;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    @Override
    public Ledger moveUp(Session session, Ledger ledger) {
        var after = ledger;
        for (var next : first(session, ledger)) {
            next.moveUp(clock.instant());
            mail.movedUp(next);
            after = after.withOneMovedUp(next.getAdmission());
        }
        return after;
    }

    /** In each queue by turns; of the heads who came first is next, for the room may not have a seat for all of them. */
    private List<Registration> first(Session session, Ledger ledger) {
        var queues = new PriorityQueue<>(FIRST);
        ledger.forTheQueues()
                .forEach((kind, seats) ->
                        queues.add(new ArrayDeque<>(registrations.firstWaiting(session.getId(), kind, seats))));
        var called = new ArrayList<Registration>();
        while (!queues.isEmpty() && called.size() < ledger.roomLeft()) {
            var queue = queues.remove();
            called.add(queue.remove());
            if (!queue.isEmpty()) {
                queues.add(queue);
            }
        }
        return called;
    }
}
