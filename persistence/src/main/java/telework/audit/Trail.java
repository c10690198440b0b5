package telework.audit;

import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;
import telework.common.Repository;

/**
 * Where acts are recorded that no entity tells of. What is recorded lasts if the transaction does, and is gone with it.
 */
public final class Trail {

    private final SessionImplementor session;

    private Trail(SessionImplementor session) {
        this.session = session;
    }

    /** The trail of the transaction in which the repository works. */
    public static Trail of(Repository repository) {
        return new Trail(repository.entityManager().unwrap(SessionImplementor.class));
    }

    /** What the entity of that key is called, and whose data it is; it is loaded for this unless it is in memory. */
    public Subject subject(Class<?> entity, Object id) {
        return subject(session.find(entity, id));
    }

    /** What the entity is called, and whose data it is. */
    public Subject subject(Object entity) {
        var found = Hibernate.unproxy(entity);
        var shape = Shape.of(session.getEntityPersister(null, found));
        var id = shape.persister().getIdentifier(found, session);
        return new Subject(
                shape.name(), String.valueOf(id), shape.label(found), new Owners(session).organisationOf(found));
    }

    /** Records an entity that a statement has written. */
    public void created(Object entity) {
        var shape = Shape.of(session.getEntityPersister(null, entity));
        record(Act.of(Action.CREATED, subject(entity))
                .with(shape.compare(null, shape.persister().getValues(entity), session)));
    }

    /** Records an entity that a statement has deleted. */
    public void deleted(Object entity) {
        var shape = Shape.of(session.getEntityPersister(null, entity));
        record(Act.of(Action.DELETED, subject(entity))
                .with(shape.compare(shape.persister().getValues(entity), null, session)));
    }

    /** @throws IllegalStateException outside of a transaction: nothing would keep it */
    public void record(Act act) {
        Collected.in(session).add(act);
    }
}
