package telework.mail.service;

import java.util.Optional;
import telework.mail.OutboxMessage;

/** Writes letters of certain kinds; each feature that owes mail brings its own, and the outbox knows none of them. */
public interface LetterWriter {

    boolean writes(String kind);

    /** The letter as it is right at this moment, or nothing when it no longer makes sense to send it. */
    Optional<Letter> write(OutboxMessage message);
}
