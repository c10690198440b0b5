package telework.accommodation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import telework.common.BelongsTo;
import telework.consent.ConsentText;
import telework.registration.Registration;

/** What a registrant needs to take part, apart from the registration because so few may see it, and for so short a time. */
@Entity
public class Accommodation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accommodation_seq")
    @SequenceGenerator(name = "accommodation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Registration registration;

    private String wishes;
    private String note;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ConsentText consentText;

    private Instant toldAt;

    protected Accommodation() {}

    public Accommodation(Registration registration, Needed needed, ConsentText consent, Instant now) {
        this.registration = registration;
        tell(needed, consent, now);
    }

    /** Says it anew. */
    public final void tell(Needed needed, ConsentText consent, Instant now) {
        wishes = Wish.text(needed.wishes());
        note = needed.note();
        consentText = consent;
        toldAt = now;
    }

    public Needed getNeeded() {
        return new Needed(Wish.read(wishes), note);
    }
}
