package telework.audit;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.engine.spi.CollectionEntry;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;

/** Notes every row that Hibernate writes for an entity, and every list of values that belongs to one. */
final class EntityChanges
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PostCollectionRecreateEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var shape = Shape.of(event.getPersister());
        if (shape.isRecorded()) {
            var details = shape.compare(null, event.getState(), event.getSession());
            note(event.getSession(), new Change(Action.CREATED, shape, event.getId(), event.getEntity(), details));
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var shape = Shape.of(event.getPersister());
        if (shape.isRecorded()) {
            var details = shape.compare(event.getOldState(), event.getState(), event.getSession());
            note(event.getSession(), new Change(Action.CHANGED, shape, event.getId(), event.getEntity(), details));
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var shape = Shape.of(event.getPersister());
        if (shape.isRecorded()) {
            var details = shape.compare(event.getDeletedState(), null, event.getSession());
            note(event.getSession(), new Change(Action.DELETED, shape, event.getId(), event.getEntity(), details));
        }
    }

    @Override
    public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
        note(
                event,
                entry(event).getCurrentPersister(),
                null,
                event.getCollection().getValue());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        var collection = event.getCollection();
        note(event, entry(event).getLoadedPersister(), collection.getStoredSnapshot(), collection.getValue());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        if (event.getCollection() != null) {
            note(event, entry(event).getLoadedPersister(), event.getCollection().getStoredSnapshot(), null);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static CollectionEntry entry(AbstractCollectionEvent event) {
        return event.getSession().getPersistenceContextInternal().getCollectionEntry(event.getCollection());
    }

    /** The other end of an association is no news; it is told where the key stands. */
    private static void note(
            AbstractCollectionEvent event, CollectionPersister collection, Object before, Object after) {
        var session = event.getSession();
        var owner = event.getAffectedOwnerOrNull();
        if (!collection.isInverse() && owner != null) {
            var shape = Shape.of(session.getEntityPersister(event.getAffectedOwnerEntityName(), owner));
            var name = collection.getAttributeMapping().getAttributeName();
            var details = shape.difference(name, text(before, session), text(after, session));
            note(session, new Change(Action.CHANGED, shape, event.getAffectedOwnerIdOrNull(), owner, details));
        }
    }

    private static void note(SessionImplementor session, Change change) {
        if (change.shape().isRecorded()) {
            Collected.in(session).add(change);
        }
    }

    /** The elements in a fixed order, one a line; null when there are none. */
    private static String text(Object collection, SessionImplementor session) {
        if (collection == null) {
            return null;
        }
        var elements = collection instanceof Map<?, ?> map ? map.values() : (Iterable<?>) collection;
        var text = StreamSupport.stream(elements.spliterator(), false)
                .filter(Objects::nonNull)
                .map(each -> Attribute.text(each, session))
                .sorted()
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
