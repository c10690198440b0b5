package telework.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import telework.common.EmailAddress;
import telework.common.Label;
import telework.common.Sha256;

/**
 * A mail owed since a commit. It is DUE until somebody takes it, SENDING while it is in the hand of a server, and then SENT;
 * or DUE again later, DEAD when there is no hope, DROPPED when it no longer made sense, and IN_DOUBT when nobody can know
 * whether the server has it.
 */
@Entity
public class OutboxMessage {

    public enum Status {
        DUE,
        SENDING,
        SENT,
        IN_DOUBT,
        DEAD,
        DROPPED
    }

    /** Attempts before it is given up: with the pauses below, about two and a half days after the first. */
    static final int MOST_ATTEMPTS = 12;

    private static final int ENOUGH_OF_A_HASH = 32;
    private static final Long NOTHING = 0L;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", allocationSize = 50)
    private Long id;

    @Label
    private String occasion;

    private String kind;
    private Long aboutId;
    private EmailAddress recipient;
    private String language;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DUE;

    private Instant createdAt;
    private Instant dueAt;
    private int attempts;
    private Instant sendingSince;
    private Instant settledAt;
    private String messageId;
    private String subject;
    private String lastAnswer;
    private Long organisationId;

    protected OutboxMessage() {}

    /**
     * @param occasion why it is owed, unlike any other; the same occasion is owed once
     * @param aboutId what it tells of; the kind says of which table
     */
    public OutboxMessage(
            String occasion, String kind, Long aboutId, EmailAddress recipient, String language, Instant now) {
        this.occasion = occasion;
        this.kind = kind;
        this.aboutId = aboutId;
        this.recipient = recipient;
        this.language = language;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** On behalf of an organisation, whose staff see it; without one it is owed on behalf of the system itself. */
    public OutboxMessage onBehalfOf(Long organisation) {
        organisationId = organisation;
        return this;
    }

    /**
     * What somebody asks for who may be a stranger: within the window an address is owed one mail of the kind, however often it
     * is asked for. Whether it is to be written at all is for its writer to find out.
     */
    public static OutboxMessage askedFor(
            String kind, EmailAddress recipient, String language, Duration window, Instant now) {
        var occasion = kind.toLowerCase(Locale.ROOT) + "/"
                + Sha256.hex(recipient.value()).substring(0, ENOUGH_OF_A_HASH) + "/"
                + now.getEpochSecond() / window.toSeconds();
        return new OutboxMessage(occasion, kind, NOTHING, recipient, language, now);
    }

    /**
     * Goes into the hand of the server, under a name that it keeps for ever: should it arrive twice, the mailbox can tell.
     *
     * @param domain the right side of the Message-ID (RFC 5322, 3.6.4)
     */
    public void hand(String domain, Instant now) {
        require(Status.DUE);
        status = Status.SENDING;
        attempts++;
        sendingSince = now;
        if (messageId == null) {
            messageId = "<" + occasion.replace('/', '.') + "." + id + "@" + domain + ">";
        }
    }

    /** The server has it, whatever was believed meanwhile. */
    public void sent(String subject, Instant now) {
        this.subject = subject;
        lastAnswer = null;
        settle(Status.SENT, now);
    }

    /** The server does not have it; tried again after a pause that grows, and given up in the end. */
    public void failed(String answer, Instant now) {
        require(Status.SENDING);
        remember(answer);
        if (attempts >= MOST_ATTEMPTS) {
            settle(Status.DEAD, now);
        } else {
            status = Status.DUE;
            sendingSince = null;
            dueAt = now.plus(pause());
        }
    }

    /** The server will never take it, as for an address that does not exist. */
    public void refused(String answer, Instant now) {
        require(Status.SENDING);
        remember(answer);
        settle(Status.DEAD, now);
    }

    /** It no longer makes sense, such as a reminder after the start. */
    public void dropped(Instant now) {
        require(Status.SENDING);
        settle(Status.DROPPED, now);
    }

    /** The server may or may not have it. */
    public void doubted(String answer, Instant now) {
        require(Status.SENDING);
        remember(answer);
        settle(Status.IN_DOUBT, now);
    }

    /** Sent once more, by the will of staff or of a setting. */
    public void again(Instant now) {
        if (status != Status.IN_DOUBT && status != Status.DEAD) {
            throw new NotToBeSentAgain();
        }
        status = Status.DUE;
        attempts = 0;
        settledAt = null;
        sendingSince = null;
        dueAt = now;
    }

    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void remember(String answer) {
        lastAnswer = answer == null ? null : answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER));
    }

    private void settle(Status settled, Instant now) {
        status = settled;
        sendingSince = null;
        settledAt = now;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("Message " + id + " is " + status + ", not " + expected);
        }
    }

    public Long getId() {
        return id;
    }

    public String getOccasion() {
        return occasion;
    }

    /** On whose behalf it is owed; null: on behalf of the system itself. */
    public Long getOrganisationId() {
        return organisationId;
    }

    public String getKind() {
        return kind;
    }

    public Long getAboutId() {
        return aboutId;
    }

    public EmailAddress getRecipient() {
        return recipient;
    }

    public String getLanguage() {
        return language;
    }

    public Status getStatus() {
        return status;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    /** Null before it first leaves. */
    public String getMessageId() {
        return messageId;
    }

    /** What went wrong last; null when nothing did. */
    public String getLastAnswer() {
        return lastAnswer;
    }
}
