package telework.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import telework.common.InvalidValue;
import telework.common.Label;
import telework.consent.Purpose;
import telework.programme.Programme;

/** How long data of a purpose are kept in a programme, where that is not the standard. */
@Entity
public class RetentionRule {

    /** Days. */
    public static final int LONGEST = 3650;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_rule_seq")
    @SequenceGenerator(name = "retention_rule_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    @Label
    private Purpose purpose;

    private int days;

    protected RetentionRule() {}

    public RetentionRule(Programme programme, Purpose purpose, int days) {
        this.programme = programme;
        this.purpose = purpose;
        keepFor(days);
    }

    /** @param wanted after the end of a session */
    public final void keepFor(int wanted) {
        days = inRange(wanted);
    }

    /** The same, if data can be kept for so many days. */
    public static int inRange(int wanted) {
        if (wanted < 1 || wanted > LONGEST) {
            throw new InvalidValue("invalid.number", 1, LONGEST);
        }
        return wanted;
    }

    public int getDays() {
        return days;
    }
}
