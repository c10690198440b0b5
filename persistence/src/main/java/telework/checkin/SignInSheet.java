package telework.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.BelongsTo;
import telework.common.Label;
import telework.common.Personal;
import telework.seminar.Session;

/** A sheet on which people sign (受付簿): made once and printed as often as one likes, always with the same numbers. */
@Entity
public class SignInSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_sheet_seq")
    @SequenceGenerator(name = "sign_in_sheet_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Session session;

    @Column(updatable = false)
    @Label
    private int number;

    private int people;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    @Personal
    private String madeBy;

    protected SignInSheet() {}

    /** @param number of the session's sheets, from 1 @param madeBy address of who had it printed */
    public SignInSheet(Session session, int number, Instant madeAt, String madeBy) {
        this.session = session;
        this.number = number;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** Says how many stand on it, once they have been written down. */
    void list(int lines) {
        people = lines;
    }

    public Long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }
}
