package telework.audit;

import org.hibernate.Hibernate;

/**
 * What became of one entity.
 *
 * @param entity asked for its label and its owner when the transaction commits
 * @param before what the transaction found: nothing for a new one
 */
record Change(Action action, Shape shape, Object id, Object entity, Details details) {

    /** This and a later one of the same entity as one; null when nothing is left of it. */
    Change then(Change later) {
        if (action == Action.CREATED && later.action == Action.DELETED) {
            return null;
        }
        details.addAll(later.details);
        return new Change(later.action == Action.CHANGED ? action : later.action, shape, id, later.entity, details);
    }

    /** A new version number alone is no change. */
    boolean isReal() {
        return action != Action.CHANGED || !details.isEmpty();
    }

    Act act(Owners owners) {
        var subject = new Subject(
                shape.name(),
                String.valueOf(id),
                shape.label(Hibernate.unproxy(entity)),
                owners.organisationOf(entity));
        return Act.of(action, subject).with(details);
    }
}
