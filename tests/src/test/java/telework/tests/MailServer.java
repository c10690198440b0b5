package telework.tests;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server on the loopback address: GreenMail behind a door of our own. The door knows when the sender has hung up, and
 * can keep an answer back: then the mail has arrived and its sender does not know.
 */
public final class MailServer implements AutoCloseable {

    private final GreenMail mailboxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicInteger conversations = new AtomicInteger();
    private final ExecutorService porters = Executors.newCachedThreadPool();
    private final ServerSocket door;

    private volatile int unanswered = Integer.MAX_VALUE;
    private final CountDownLatch kept = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private MailServer(ServerSocket door) {
        this.door = door;
    }

    public static MailServer start() {
        try {
            var server = new MailServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            server.mailboxes.start();
            var users = server.mailboxes.getUserManager();
            users.setMessageDeliveryHandler((mail, recipient) -> {
                server.arrivals.incrementAndGet();
                return mailbox(users, recipient);
            });
            server.porters.execute(server::welcome);
            return server;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static GreenMailUser mailbox(UserManager users, MailAddress recipient) throws UserException {
        var known = users.getUserByEmail(recipient.getEmail());
        return known == null ? users.createUser(recipient.getEmail(), recipient.getEmail(), "") : known;
    }

    /** The settings with which the application finds it. */
    public Map<String, String> settings() {
        return Map.of("telework.smtp.host", "127.0.0.1", "telework.smtp.port", String.valueOf(door.getLocalPort()));
    }

    /** Keeps back the answer to the mail that arrives as this one, counted from 1. Set before the first arrives. */
    public void keepAnswerTo(int arrival) {
        unanswered = arrival;
    }

    /** Waits until that answer is kept back: the mail lies in its mailbox. */
    public void awaitKeptAnswer(Duration patience) {
        Await.until("an answer is kept back", patience, () -> kept.getCount() == 0, this::state);
    }

    /** Lets go of what waits for nobody any more. */
    public void release() {
        released.countDown();
    }

    public void awaitArrivals(int mails, Duration patience) {
        Await.until(mails + " mails have arrived", patience, () -> arrivals.get() >= mails, this::state);
    }

    /** Waits until so many have arrived and the sender has hung up, which it does when nothing more is due. */
    public void awaitArrivalsAndSilence(int mails, Duration patience) {
        Await.until(
                mails + " mails have arrived and the sender has hung up",
                patience,
                () -> arrivals.get() >= mails && conversations.get() == 0,
                this::state);
    }

    /** Waits until the sender has hung up. */
    public void awaitSilence(Duration patience) {
        awaitArrivalsAndSilence(0, patience);
    }

    public List<MimeMessage> received() {
        return List.of(mailboxes.getReceivedMessages());
    }

    private String state() {
        return arrivals + " mails have arrived, " + conversations + " conversations are under way";
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                conversations.incrementAndGet();
                porters.execute(() -> accompany(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void accompany(Socket caller) {
        try (caller;
                var inside = new Socket(
                        InetAddress.getByName("127.0.0.1"), mailboxes.getSmtp().getPort())) {
            porters.execute(() -> carryIn(caller, inside));
            carryOut(inside, caller);
        } catch (IOException hungUp) {
            // As good an end as any.
        } finally {
            conversations.decrementAndGet();
        }
    }

    private static void carryIn(Socket caller, Socket inside) {
        try {
            caller.getInputStream().transferTo(inside.getOutputStream());
            inside.shutdownOutput();
        } catch (IOException hungUp) {
            // The other direction ends with it.
        }
    }

    private void carryOut(Socket inside, Socket caller) throws IOException {
        var buffer = new byte[8192];
        for (int read = inside.getInputStream().read(buffer);
                read >= 0;
                read = inside.getInputStream().read(buffer)) {
            if (arrivals.get() == unanswered) {
                keepUntilReleased();
            }
            caller.getOutputStream().write(buffer, 0, read);
        }
    }

    private void keepUntilReleased() throws IOException {
        kept.countDown();
        try {
            released.await();
        } catch (InterruptedException closing) {
            throw new IOException(closing);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            porters.shutdownNow();
            mailboxes.stop();
        }
    }
}
