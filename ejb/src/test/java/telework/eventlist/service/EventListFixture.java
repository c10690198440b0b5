package telework.eventlist.service;

import jakarta.persistence.EntityManager;
import telework.eventlist.EventLists_;
import telework.seminar.service.SeminarDiscarded;

/** What forgets where drafts came from, as the container would call it. */
public final class EventListFixture {

    private EventListFixture() {}

    public static void observe(EntityManager em, SeminarDiscarded discarded) {
        var entries = new DiscardedEntries();
        entries.lists = new EventLists_(em);
        entries.forget(discarded);
    }
}
