package telework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import telework.common.EmailAddress;

/** Who took a step, as the account was called then: the history outlives accounts. A program has no mailbox. */
@Embeddable
public record Author(
        @Column(name = "author_email") EmailAddress email,
        @Column(name = "author_name") String name) {}
