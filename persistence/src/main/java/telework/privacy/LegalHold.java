package telework.privacy;

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
import telework.common.Label;
import telework.common.Personal;
import telework.seminar.Session;

/** While it is not lifted nothing of its session is forgotten: an inquiry is open, or a law says so. */
@Entity
public class LegalHold {

    /** Characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
    @SequenceGenerator(name = "legal_hold_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Session session;

    @Label
    private String reason;

    private Instant placedAt;

    @Personal
    private String placedBy;

    private Instant liftedAt;

    @Personal
    private String liftedBy;

    protected LegalHold() {}

    public LegalHold(Session session, String reason, String placedBy, Instant now) {
        this.session = session;
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedAt = now;
    }

    /** Once is enough: a second time changes nothing. */
    public void lift(String by, Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
            liftedBy = by;
        }
    }

    public boolean isLifted() {
        return liftedAt != null;
    }
}
