package telework.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.mail.OutboxMessage;
import telework.mail.Outbox_;

@ParameterizedClass
@EnumSource(Database.class)
class OutboxDispatcherTest {

    @Parameter
    Database database;

    @TempDir
    Path data;

    private final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
    private Instant now = NOW;
    private DeliveryFailure.Fate fate;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void sendsWhatIsDueAndNothingTwice() {
        post("a");
        post("b");

        dispatch();
        dispatch();

        assertThat(delivered).hasSize(2).doesNotHaveDuplicates();
        assertThat(status("a")).isEqualTo("SENT");
    }

    @Test
    void owesTheSameOccasionOnce() {
        post("a");

        assertThatThrownBy(() -> post("a")).hasStackTraceContaining("outbox_message_is_owed_once");
    }

    @Test
    void triesAgainWithGrowingPausesAndGivesUpInTheEnd() {
        post("a");
        fate = DeliveryFailure.Fate.NOT_YET;
        var pauses = new ArrayList<Duration>();

        while (status("a").equals("DUE")) {
            dispatch();
            var due = database.in(
                    em -> new Outbox_(em).byId(id("a")).orElseThrow().getDueAt());
            pauses.add(Duration.between(now, due));
            now = due.isAfter(now) ? due : now;
        }

        assertThat(status("a")).isEqualTo("DEAD");
        assertThat(pauses.subList(0, 4))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8));
    }

    @Test
    void givesUpAtOnceWhereTheServerRefusesForGood() {
        post("a");
        fate = DeliveryFailure.Fate.REFUSED;

        dispatch();

        assertThat(status("a")).isEqualTo("DEAD");
    }

    @Test
    void holdsAMessageOfWhichNobodyKnowsWhetherItArrived() {
        post("a");
        fate = DeliveryFailure.Fate.UNKNOWN;

        dispatch();
        fate = null;
        dispatch();

        assertThat(status("a")).isEqualTo("IN_DOUBT");
        assertThat(delivered).isEmpty();
    }

    @Test
    void sendsAMessageInDoubtAgainUnderTheSameNameWhereTheSettingSaysSo() {
        post("a");
        fate = DeliveryFailure.Fate.UNKNOWN;
        dispatch(Settings.resending(Settings.folder(data)));
        var name = messageId("a");
        fate = null;
        now = NOW.plus(Duration.ofMinutes(1));

        dispatch(Settings.resending(Settings.folder(data)));

        assertThat(status("a")).isEqualTo("SENT");
        assertThat(delivered).containsExactly(name);
    }

    @Test
    void doubtsWhatADeadNodeHadInHand() {
        post("a");
        database.run(em -> new Outbox_(em).take(now).orElseThrow().hand("example.jp", now));

        dispatch();
        assertThat(status("a")).isEqualTo("SENDING");
        now = NOW.plus(Duration.ofMinutes(16));
        dispatch();

        assertThat(status("a")).isEqualTo("IN_DOUBT");
        assertThat(messageId("a")).startsWith("<a.");
    }

    @Test
    void isNotHeldUpByALetterThatCannotBeWritten() {
        post("unwritable");
        post("b");

        dispatch();

        assertThat(status("unwritable")).isEqualTo("DUE");
        assertThat(status("b")).isEqualTo("SENT");
    }

    @Test
    void dropsWhatNoLongerMakesSense() {
        post("senseless");

        dispatch();

        assertThat(status("senseless")).isEqualTo("DROPPED");
        assertThat(delivered).isEmpty();
    }

    @Test
    void sendsEachMessageOnceThoughManyNodesAreAtWork() throws Exception {
        IntStream.range(0, 200).forEach(i -> post("m" + i));
        var start = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(8);

        var running = IntStream.range(0, 8)
                .mapToObj(node -> nodes.submit(() -> {
                    start.await();
                    dispatch();
                    return null;
                }))
                .toList();
        start.countDown();
        for (var node : running) {
            node.get();
        }
        nodes.shutdown();

        assertThat(delivered).hasSize(200).doesNotHaveDuplicates();
        assertThat(database.number("select count(*) from outbox_message where status = 'SENT' and attempts = 1"))
                .isEqualTo(200);
    }

    /** H2, which only ever has one node, finds nothing behind a locked row; what matters is that it takes none twice. */
    @Test
    void passesOverWhatAnotherNodeIsTaking() {
        post("a");
        post("b");

        database.run(first -> {
            assertThat(new Outbox_(first).take(now))
                    .map(OutboxMessage::getOccasion)
                    .contains("a");
            database.run(second -> assertThat(new Outbox_(second).take(now))
                    .map(OutboxMessage::getOccasion)
                    .isEqualTo(database == Database.H2 ? Optional.empty() : Optional.of("b")));
        });
    }

    @Test
    void putsMailIntoTheFolderWhereThereIsNoServer() throws Exception {
        post("a");

        Dispatch.with(
                        database,
                        clock(),
                        Settings.folder(data),
                        new FolderPostman(data.resolve("mail")),
                        em -> List.of(new Writer()))
                .dispatch();

        try (var files = Files.list(data.resolve("mail"))) {
            assertThat(files).singleElement().asString().endsWith("@telework.example.jp.eml");
        }
    }

    private void dispatch() {
        dispatch(Settings.folder(data));
    }

    private void dispatch(MailSettings settings) {
        Dispatch.with(database, clock(), settings, () -> new Basket(), em -> List.of(new Writer()))
                .dispatch();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void post(String occasion) {
        database.run(em -> new Outbox_(em)
                .post(new OutboxMessage(occasion, "TEST", 1L, new EmailAddress("a@example.jp"), "ja", NOW)));
    }

    private Long id(String occasion) {
        return database.number("select id from outbox_message where occasion = '" + occasion + "'");
    }

    private String status(String occasion) {
        return text("status", occasion);
    }

    private String messageId(String occasion) {
        return text("message_id", occasion);
    }

    private String text(String column, String occasion) {
        return database.in(em -> (String)
                em.createNativeQuery("select " + column + " from outbox_message where occasion = '" + occasion + "'")
                        .getSingleResult());
    }

    private static class Writer implements LetterWriter {

        @Override
        public boolean writes(String kind) {
            return kind.equals("TEST");
        }

        @Override
        public Optional<Letter> write(OutboxMessage message) {
            return switch (message.getOccasion()) {
                case "unwritable" -> throw new IllegalStateException("No ink");
                case "senseless" -> Optional.empty();
                default -> Optional.of(new Letter("ja", "件名", "山田", "山田 様", List.of("本文"), List.of(), List.of(), null));
            };
        }
    }

    /** Takes mails, or fails as the test wishes. */
    private class Basket implements Postman.Round {

        @Override
        public void deliver(MimeMessage mail) throws DeliveryFailure {
            if (fate != null) {
                throw new DeliveryFailure(fate, new MessagingException("as the test wishes"));
            }
            try {
                delivered.add(mail.getMessageID());
            } catch (MessagingException unnamed) {
                throw new AssertionError(unnamed);
            }
        }

        @Override
        public void close() {
            // Nothing to hang up.
        }
    }
}
