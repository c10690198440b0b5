package telework.material.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.material.Materials;
import telework.seminar.service.SeminarDiscarded;

/** A seminar that is deleted takes its files along. */
@Dependent
public class DiscardedMaterials {

    @Inject
    Materials materials;

    void forget(@Observes SeminarDiscarded discarded) {
        materials.removeAll(discarded.seminar().getId());
    }
}
