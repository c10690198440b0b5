package telework.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import telework.registration.Registration;

/** That a person is reminded under a rule; written before the mail, and only once. */
@Entity
public class Reminder {

    /** One reminder per rule and registration. */
    @Embeddable
    record Key(Long ruleId, Long registrationId) {}

    @EmbeddedId
    private Key key;

    @MapsId("ruleId")
    @ManyToOne(fetch = FetchType.LAZY)
    private ReminderRule rule;

    @MapsId("registrationId")
    @ManyToOne(fetch = FetchType.LAZY)
    private Registration registration;

    private Instant plannedAt;

    protected Reminder() {}

    public Instant getPlannedAt() {
        return plannedAt;
    }
}
