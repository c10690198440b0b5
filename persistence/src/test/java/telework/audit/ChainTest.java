package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class ChainTest {

    private static final int WRITERS = 12;
    private static final int EACH = 40;
    private static final int LINKERS = 3;

    @Parameter
    Database database;

    /** Every fourth transaction is rolled back; several nodes lengthen the chain meanwhile. */
    @Test
    void manyWritersAndSeveralNodesMakeOneChainWithoutGapOrDouble() throws Exception {
        var mark = "crowd-" + System.nanoTime();
        var done = new CountDownLatch(WRITERS);
        var threads = Executors.newFixedThreadPool(WRITERS + LINKERS);
        try {
            var work = new ArrayList<Future<?>>();
            IntStream.range(0, WRITERS).forEach(writer -> work.add(threads.submit(() -> write(mark, writer, done))));
            IntStream.range(0, LINKERS).forEach(node -> work.add(linking(threads, done)));
            for (var each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        TheTrail.link(database);

        assertThat(database.number("select count(*) from audit_entry where subject_type = '" + mark + "'"))
                .isEqualTo(WRITERS * EACH * 3 / 4);
        assertThat(database.number(
                        "select count(distinct subject_id) from audit_entry where subject_type = '" + mark + "'"))
                .isEqualTo(WRITERS * EACH * 3 / 4);
        assertThat(database.number("select count(*) from audit_link"))
                .isEqualTo(TheTrail.size(database))
                .isEqualTo(database.number("select max(position) from audit_link"));
        assertThat(check().broken()).isEmpty();
        assertThat(check().waiting()).isZero();
    }

    @Test
    void whoeverFindsTheChainInOtherHandsGoesAway() throws Exception {
        record("held");
        database.run(em -> {
            em.createNativeQuery("select id from audit_head for update").getResultList();
            Optional<ChainHead> other = inAnotherThread(() -> database.in(more -> new AuditEntries_(more).link(10)));
            assertThat(other).isEmpty();
        });
    }

    @Test
    void entriesThatAreNotYetCommittedDoNotHoldTheOthersUp() throws Exception {
        database.run(em -> {
            Trail.of(new AuditEntries_(em)).record(Act.of(Action.VIEWED, Subject.all("early")));
            em.flush();
            inAnotherThread(() -> record("late"));
            inAnotherThread(() -> {
                TheTrail.link(database);
                return null;
            });
        });
        TheTrail.link(database);

        assertThat(check().broken()).isEmpty();
    }

    @Test
    void aChangedEntryIsNamed() throws Exception {
        long entry = record("changed");

        assertThat(broken("update audit_entry set actor = 'nobody' where id = " + entry))
                .hasValueSatisfying(found ->
                        assertThat(found).startsWith("entry " + entry + " at").contains("was changed"));
    }

    @Test
    void changedPersonalValuesAreNamed() throws Exception {
        long entry = record("personal");

        assertThat(broken("update audit_entry set personal = '{}' where id = " + entry))
                .hasValueSatisfying(found -> assertThat(found).contains("personal values of entry " + entry));
    }

    @Test
    void aRemovedEntryIsNamed() throws Exception {
        long entry = record("removed");
        record("behind");

        assertThat(broken("delete from audit_entry where id = " + entry))
                .hasValueSatisfying(found ->
                        assertThat(found).startsWith("entry " + entry + " at").endsWith("is missing"));
    }

    @Test
    void aRemovedLinkIsNamed() throws Exception {
        long entry = record("unlinked");
        record("behind");
        long position = position(entry);

        assertThat(broken("delete from audit_link where entry_id = " + entry))
                .hasValueSatisfying(found -> assertThat(found).startsWith("position " + position + " is missing"));
    }

    @Test
    void aCutOffEndIsNamed() throws Exception {
        long entry = record("last");
        long position = position(entry);

        assertThat(broken(
                        "delete from audit_link where entry_id = " + entry,
                        "delete from audit_entry where id = " + entry))
                .hasValueSatisfying(
                        found -> assertThat(found).startsWith("the chain ends at position " + (position - 1)));
    }

    @Test
    void anEndThatWasNotedIsFoundAgain() throws Exception {
        record("noted");
        var noted = database.in(em -> new AuditEntries_(em).head());
        record("behind");

        try (var connection = database.source().getConnection()) {
            assertThat(ChainCheck.goesThrough(connection, noted)).isTrue();
            assertThat(ChainCheck.goesThrough(connection, new ChainHead(noted.position(), "0".repeat(64))))
                    .isFalse();
            assertThat(ChainCheck.goesThrough(connection, new ChainHead(noted.position() + 100, noted.hash())))
                    .isFalse();
        }
    }

    @Test
    void anInsertedEntryIsNamed() throws Exception {
        long entry = record("inserted");

        assertThat(broken("""
                        insert into audit_entry (actor_kind, actor, action, subject_type, subject_id, details)
                        values ('SYSTEM', 'x', 'VIEWED', 'x', 'x', '{}')
                        """)).hasValueSatisfying(found -> assertThat(found).contains("is neither in the chain"));
        assertThat(broken("update audit_link set position = -position where entry_id = " + entry, """
                        insert into audit_link (position, entry_id, hash)
                        select -position, 0, hash from audit_link where entry_id = %d
                        """.formatted(entry)))
                .isPresent();
    }

    @Test
    void reorderedEntriesAreNamed() throws Exception {
        long first = record("first");
        long second = record("second");
        long position = position(first);

        assertThat(broken(
                        "update audit_link set entry_id = -1 where position = " + position,
                        "update audit_link set entry_id = " + first + " where position = " + (position + 1),
                        "update audit_link set entry_id = " + second + " where position = " + position))
                .hasValueSatisfying(
                        found -> assertThat(found).startsWith("entry " + second + " at position " + position));
    }

    private Void write(String mark, int writer, CountDownLatch done) {
        for (int number = 0; number < EACH; number++) {
            var subject = new Subject(mark, writer + "-" + number, null, null);
            boolean kept = number % 4 != 0;
            database.run(em -> {
                Trail.of(new AuditEntries_(em)).record(Act.of(Action.VIEWED, subject));
                if (!kept) {
                    em.getTransaction().setRollbackOnly();
                }
            });
        }
        done.countDown();
        return null;
    }

    private Future<?> linking(ExecutorService threads, CountDownLatch done) {
        return threads.submit(() -> {
            while (done.getCount() > 0) {
                database.in(em -> new AuditEntries_(em).link(7));
            }
        });
    }

    /** Records something, links it and returns its key. */
    private Long record(String what) {
        var subject = new Subject("ChainTest", what + System.nanoTime(), null, null);
        database.run(em -> Trail.of(new AuditEntries_(em))
                .record(Act.of(Action.VIEWED, subject).withPersonal("words", "山田")));
        TheTrail.link(database);
        return database.number("select id from audit_entry where subject_id = '" + subject.id() + "'");
    }

    private long position(long entry) {
        return database.number("select position from audit_link where entry_id = " + entry);
    }

    private ChainReport check() throws SQLException {
        try (var connection = database.source().getConnection()) {
            return ChainCheck.of(connection);
        }
    }

    /** What is found after somebody with all rights did this to the tables, which is undone. */
    private Optional<String> broken(String... statements) throws SQLException {
        try (var tampered = Tampering.with(database)) {
            return tampered.broken(List.of(statements));
        }
    }

    private static <T> T inAnotherThread(Callable<T> work) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            thread.shutdown();
        }
    }

    /** A connection on which the triggers and foreign keys of the trail do not work. */
    private record Tampering(Database database, Connection connection) implements AutoCloseable {

        static Tampering with(Database database) throws SQLException {
            var connection = database.source().getConnection();
            connection.setAutoCommit(false);
            var tampering = new Tampering(database, connection);
            tampering.guards(false);
            return tampering;
        }

        Optional<String> broken(List<String> statements) throws SQLException {
            for (var statement : statements) {
                run(statement);
            }
            return new ChainCheck(connection).report().broken();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            guards(true);
            connection.rollback();
            connection.close();
        }

        /** PostgreSQL forgets this with the transaction; H2 commits it, and has the triggers made anew. */
        private void guards(boolean on) throws SQLException {
            if (database == Database.POSTGRESQL) {
                run("set local session_replication_role = " + (on ? "origin" : "replica"));
                return;
            }
            run("set referential_integrity " + on);
            for (var table : List.of("audit_entry", "audit_link")) {
                run(
                        on
                                ? "create trigger " + table + "_is_append_only before update, delete on " + table
                                        + " for each row call 'telework.audit.AppendOnly'"
                                : "drop trigger " + table + "_is_append_only");
            }
            run(
                    on
                            ? "create trigger audit_entry_awaits_link after insert on audit_entry for each row call 'telework.audit.AwaitsLink'"
                            : "drop trigger audit_entry_awaits_link");
        }

        private void run(String statement) throws SQLException {
            try (var each = connection.createStatement()) {
                each.execute(statement);
            }
        }
    }
}
