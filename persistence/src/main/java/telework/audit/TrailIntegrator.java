package telework.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Has every change of an entity recorded, wherever the persistence unit starts: nobody can forget to. */
public class TrailIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        var events = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        var changes = new EntityChanges();
        events.appendListeners(EventType.POST_INSERT, changes);
        events.appendListeners(EventType.POST_UPDATE, changes);
        events.appendListeners(EventType.POST_DELETE, changes);
        events.appendListeners(EventType.POST_COLLECTION_RECREATE, changes);
        events.appendListeners(EventType.PRE_COLLECTION_UPDATE, changes);
        events.appendListeners(EventType.PRE_COLLECTION_REMOVE, changes);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        Shape.forget(factory);
    }
}
