package telework.mail.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves. */
@ApplicationScoped
public class MailSettings {

    /** What becomes of a message of which nobody knows whether the server has it. */
    public enum InDoubt {
        /** Stays until staff decide: nobody gets a mail twice. */
        HOLD,
        /** Leaves again under the same Message-ID: nobody misses one. */
        RESEND
    }

    @Inject
    @ConfigProperty(name = "telework.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "telework.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "telework.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "telework.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "telework.smtp.tls", defaultValue = "false")
    boolean tls;

    @Inject
    @ConfigProperty(name = "telework.mail.from", defaultValue = "テレワーク月間事務局 <no-reply@example.jp>")
    String from;

    @Inject
    @ConfigProperty(name = "telework.mail.in-doubt", defaultValue = "hold")
    String inDoubt;

    @Inject
    @ConfigProperty(name = "telework.mail.lease", defaultValue = "PT15M")
    String lease;

    @Inject
    @ConfigProperty(name = "telework.data", defaultValue = "data")
    String data;

    /** Refuses what cannot be meant before the first mail is owed. */
    @PostConstruct
    void check() {
        inDoubt();
        lease();
    }

    Optional<String> host() {
        return host.filter(name -> !name.isBlank());
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    boolean tls() {
        return tls;
    }

    /** Who writes the mails, and organises in calendars. */
    public Sender sender() {
        return Sender.read(from);
    }

    /** Where mail is put as files while there is no server. */
    Path folder() {
        return Path.of(data, "mail");
    }

    InDoubt inDoubt() {
        return InDoubt.valueOf(inDoubt.toUpperCase(Locale.ROOT));
    }

    /** After how long a message in hand is given up as orphaned; longer than any server may take. */
    Duration lease() {
        return Duration.parse(lease);
    }
}
