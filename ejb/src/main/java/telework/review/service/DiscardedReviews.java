package telework.review.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.review.ReviewRemarks;
import telework.seminar.service.SessionDiscarded;

/** A draft that is deleted takes its history along. */
@Dependent
public class DiscardedReviews {

    @Inject
    ReviewRemarks remarks;

    void forget(@Observes SessionDiscarded discarded) {
        remarks.removeAll(discarded.session().getId());
    }
}
