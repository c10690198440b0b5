package telework.series.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.seminar.service.SeminarDiscarded;
import telework.series.AllSeries;

/** A seminar that is deleted takes its series along. */
@Dependent
public class DiscardedSeries {

    @Inject
    AllSeries series;

    void forget(@Observes SeminarDiscarded discarded) {
        series.removeAll(discarded.seminar().getId());
    }
}
