package telework.seminar.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Consumer;
import telework.organisation.Organisations_;
import telework.programme.Programmes_;
import telework.reminder.service.FirstRuleFixture;
import telework.seminar.Seminars_;
import telework.seminar.Sessions_;

/** Drafting as the container would put it together, its observers included. */
public final class DraftingFixture {

    private DraftingFixture() {}

    public static Drafting in(EntityManager em, Clock clock) {
        var drafting = new Drafting();
        drafting.programmes = new Programmes_(em);
        drafting.organisations = new Organisations_(em);
        drafting.seminars = new Seminars_(em);
        drafting.sessions = new Sessions_(em);
        drafting.seating = SeminarFixture.seating(em, clock);
        drafting.drafted = event(drafted -> FirstRuleFixture.observe(em, clock, (SeminarDrafted) drafted));
        drafting.clock = clock;
        return drafting;
    }

    /** An event whose observer is called at once, as CDI calls those of the same transaction. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> event(Consumer<Object> observer) {
        return (Event<T>) Proxy.newProxyInstance(
                DraftingFixture.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        observer.accept(arguments[0]);
                    }
                    return null;
                });
    }
}
