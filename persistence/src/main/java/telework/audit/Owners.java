package telework.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;

/**
 * Finds the organisation whose data an entity is: by the attributes that are marked {@link telework.common.BelongsTo}, in memory
 * as far as it is there, by one query for the rest. Nothing is loaded for it: what is loaded as a transaction ends surprises.
 */
final class Owners {

    private static final String ORGANISATION = "Organisation";

    private final SessionImplementor session;
    private final Map<Collected.Key, Optional<Long>> asked = new HashMap<>();

    Owners(SessionImplementor session) {
        this.session = session;
    }

    /** Null where it is nobody's. */
    Long organisationOf(Object entity) {
        var at = entity;
        while (at != null && Hibernate.isInitialized(at)) {
            if (at instanceof Long key) {
                return key;
            }
            at = Hibernate.unproxy(at);
            var shape = Shape.of(session.getEntityPersister(null, at));
            if (shape.name().equals(ORGANISATION)) {
                return (Long) shape.persister().getIdentifier(at, session);
            }
            var here = at;
            at = shape.owner().map(name -> shape.property(here, name)).orElse(null);
        }
        return at instanceof HibernateProxy proxy ? ofProxy(proxy) : null;
    }

    private Long ofProxy(HibernateProxy proxy) {
        var initializer = proxy.getHibernateLazyInitializer();
        var persister = session.getFactory().getMappingMetamodel().getEntityDescriptor(initializer.getEntityName());
        var id = initializer.getIdentifier();
        return asked.computeIfAbsent(
                        new Collected.Key(persister.getEntityName(), id),
                        key -> Optional.ofNullable(ask(persister, id)))
                .orElse(null);
    }

    private Long ask(EntityPersister persister, Object id) {
        var path = pathToOrganisation(persister);
        if (path.isEmpty()) {
            return persister.getMappedClass().getSimpleName().equals(ORGANISATION) ? (Long) id : null;
        }
        return session.createSelectionQuery(
                        "select " + path.get() + ".id from " + persister.getEntityName() + " e where e.id = :id",
                        Long.class)
                .setHibernateFlushMode(FlushMode.MANUAL)
                .setParameter("id", id)
                .uniqueResult();
    }

    /** {@code e.seminar.organisation}; empty for an organisation, and where the way leads elsewhere. */
    private Optional<String> pathToOrganisation(EntityPersister persister) {
        var path = new StringBuilder("e");
        var at = persister;
        while (Shape.of(at).owner().isPresent()) {
            var step = Shape.of(at).owner().get();
            path.append('.').append(step);
            at = session.getFactory()
                    .getMappingMetamodel()
                    .getEntityDescriptor(Shape.of(at).type(step));
        }
        boolean leads = at.getMappedClass().getSimpleName().equals(ORGANISATION);
        return leads && path.length() > 1 ? Optional.of(path.toString()) : Optional.empty();
    }
}
