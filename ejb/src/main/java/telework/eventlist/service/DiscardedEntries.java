package telework.eventlist.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.eventlist.EventLists;
import telework.seminar.service.SeminarDiscarded;

/** A seminar that is deleted leaves the row of the event list it came from. */
@Dependent
public class DiscardedEntries {

    @Inject
    EventLists lists;

    void forget(@Observes SeminarDiscarded discarded) {
        lists.forget(discarded.seminar().getId());
    }
}
