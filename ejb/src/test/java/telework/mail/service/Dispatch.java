package telework.mail.service;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import telework.common.Database;
import telework.common.service.PublicAddress;
import telework.mail.Outbox_;

/** The dispatcher as the container would put it together: every step of the clerk a transaction of its own. */
public final class Dispatch {

    private Dispatch() {}

    /** @param writers makes the letter writers of a transaction */
    public static OutboxDispatcher with(
            Database database,
            Clock clock,
            MailSettings settings,
            Postman postman,
            Function<EntityManager, List<LetterWriter>> writers) {
        var envelopes = new Envelopes();
        envelopes.settings = settings;
        envelopes.press = new LetterPress();
        envelopes.clock = clock;
        var dispatcher = new OutboxDispatcher();
        dispatcher.clerk = new TransactionalClerk(database, clock, settings, writers);
        dispatcher.envelopes = envelopes;
        dispatcher.postman = postman;
        return dispatcher;
    }

    /** Each call in a transaction, as EJBs are called. */
    private static class TransactionalClerk extends OutboxClerk {

        private final Database database;
        private final Clock time;
        private final MailSettings mailSettings;
        private final Function<EntityManager, List<LetterWriter>> made;

        TransactionalClerk(
                Database database,
                Clock clock,
                MailSettings settings,
                Function<EntityManager, List<LetterWriter>> writers) {
            this.database = database;
            this.time = clock;
            this.mailSettings = settings;
            this.made = writers;
        }

        @Override
        public Optional<Long> takeNext() {
            return database.in(em -> clerk(em).takeNext());
        }

        @Override
        public Optional<Outgoing> write(Long id) {
            return database.in(em -> clerk(em).write(id));
        }

        @Override
        public void sent(Outgoing outgoing) {
            run(clerk -> clerk.sent(outgoing));
        }

        @Override
        public void failed(Long id, DeliveryFailure failure) {
            run(clerk -> clerk.failed(id, failure));
        }

        @Override
        public void settleOrphans() {
            run(OutboxClerk::settleOrphans);
        }

        private void run(Consumer<OutboxClerk> work) {
            database.run(em -> work.accept(clerk(em)));
        }

        private OutboxClerk clerk(EntityManager em) {
            var clerk = new OutboxClerk();
            clerk.outbox = new Outbox_(em);
            clerk.writers = instance(made.apply(em));
            clerk.settings = mailSettings;
            clerk.address = new PublicAddress("https://telework.example.jp");
            clerk.clock = time;
            return clerk;
        }
    }

    @SuppressWarnings("unchecked")
    private static Instance<LetterWriter> instance(List<LetterWriter> writers) {
        return (Instance<LetterWriter>) Proxy.newProxyInstance(
                Dispatch.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return writers.stream();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
