package telework.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Formula;
import telework.common.BelongsTo;
import telework.common.Derived;
import telework.common.Label;

/**
 * VENUE or ONLINE of a session, with its cap and the counters that guard it. Caps and counters are changed by the statements of
 * {@link Admissions} alone, never through this object: what it says of them was true when it was read.
 */
@Entity
public class Admission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "admission_seq")
    @SequenceGenerator(name = "admission_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Session session;

    @Enumerated(EnumType.STRING)
    @Label
    private AdmissionKind kind;

    @Column(updatable = false)
    private Integer capacity;

    private boolean waitlist = true;

    @Column(insertable = false, updatable = false)
    @Derived
    private int confirmed;

    @Column(insertable = false, updatable = false)
    @Derived
    private int waiting;

    @Column(insertable = false, updatable = false)
    @Derived
    private long lastTurn;

    @Column(insertable = false, updatable = false)
    @Derived
    private boolean sharesRoom;

    @Formula("case when shares_room then (select r.capacity from room_cap r where r.session_id = session_id) end")
    @Derived
    private Integer room;

    @Formula("case when shares_room then (select r.confirmed from room_cap r where r.session_id = session_id) end")
    @Derived
    private Integer inRoom;

    protected Admission() {}

    Admission(Session session, AdmissionKind kind, Integer capacity) {
        this.session = session;
        this.kind = kind;
        this.capacity = capacity;
    }

    /** Whether people may queue when it is full. */
    public void offerWaitlist(boolean offered) {
        this.waitlist = offered;
    }

    public AdmissionKind getKind() {
        return kind;
    }

    /** Seats; null while a draft does not know. */
    public Integer getCapacity() {
        return capacity;
    }

    public boolean hasWaitlist() {
        return waitlist;
    }

    public int getConfirmed() {
        return confirmed;
    }

    public int getWaiting() {
        return waiting;
    }

    /** The cap that all kinds of the session share; null where there is none. */
    public Integer getRoom() {
        return room;
    }

    /** How many have a seat by all kinds together; null where no room is shared. */
    public Integer getInRoom() {
        return inRoom;
    }
}
