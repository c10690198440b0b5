package telework.privacy.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.privacy.RetentionRules;
import telework.seminar.service.SessionDiscarded;

/** A draft that is deleted takes its legal holds along: nobody has registered for it who could be forgotten. */
@Dependent
public class DiscardedHolds {

    @Inject
    RetentionRules rules;

    void forget(@Observes SessionDiscarded discarded) {
        rules.removeHolds(discarded.session().getId());
    }
}
