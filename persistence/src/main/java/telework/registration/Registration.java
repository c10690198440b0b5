package telework.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import telework.common.BelongsTo;
import telework.common.Confidential;
import telework.common.Derived;
import telework.common.Label;
import telework.consent.ConsentText;
import telework.firm.FirmName;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;
import telework.seminar.Session;

/** A person's claim on a session: confirmed, waiting for a seat, or cancelled. */
@Entity
public class Registration {

    public enum Status {
        CONFIRMED,
        WAITING,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registration_seq")
    @SequenceGenerator(name = "registration_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    @Label
    private String number;

    @Column(updatable = false)
    @Confidential
    private String token;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Session session;

    @Enumerated(EnumType.STRING)
    private AdmissionKind admission;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Long turn;

    @Embedded
    private Applicant applicant;

    private int corrections;
    private Instant registeredAt;
    private Instant confirmedAt;
    private Instant cancelledAt;
    private Instant erasedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private ConsentText consentText;

    @Embedded
    private RequestMark mark;

    private Long firmId;

    @Derived
    private String firmKey;

    @Derived
    private String searchKey;

    @Derived
    private String readingKey;

    protected Registration() {}

    /** @param place what the session's admission gave, in the same transaction */
    public Registration(
            Session session, AdmissionKind admission, Applicant applicant, Place place, RequestMark mark, Instant now) {
        var credentials = Credentials.next();
        this.number = credentials.number();
        this.token = credentials.token();
        this.session = session;
        this.admission = admission;
        this.applicant = applicant;
        this.turn = place.turn();
        this.status = place.isSeat() ? Status.CONFIRMED : Status.WAITING;
        this.registeredAt = now;
        this.confirmedAt = place.isSeat() ? now : null;
        this.mark = mark;
    }

    /** Moves up from the queue to a seat that came free. */
    public void moveUp(Instant now) {
        if (status != Status.WAITING) {
            throw new IllegalStateException("Only those who wait can move up: " + number + " is " + status);
        }
        status = Status.CONFIRMED;
        confirmedAt = now;
    }

    /** Says anew who it is; in everything else it stays what it was. */
    public void correct(Applicant corrected, Instant now) {
        if (!isChangeable(now)) {
            throw new TooLateToChange();
        }
        applicant = corrected;
        corrections++;
    }

    /** Says to which wording consent was given. */
    public void agreeTo(ConsentText wording) {
        consentText = wording;
    }

    /** Is counted under a firm from now on, whatever was typed as its name; null: under none. */
    public void belongTo(Long firm) {
        firmId = firm;
    }

    /** Gives the claim up; once is enough, and a second time changes nothing. */
    public void cancel(Instant now) {
        if (status != Status.CANCELLED) {
            status = Status.CANCELLED;
            cancelledAt = now;
        }
    }

    /** However the applicant was written, the keys say the same; no verb can forget it. */
    @PrePersist
    @PreUpdate
    void giveKeys() {
        var keys = RegistrantKeys.of(number, applicant.name(), applicant.email(), applicant.organisationName());
        searchKey = keys.search();
        readingKey = keys.reading();
        firmKey = applicant.organisationName() == null ? null : FirmName.key(applicant.organisationName());
    }

    public boolean isLiving() {
        return status != Status.CANCELLED;
    }

    public boolean isWaiting() {
        return status == Status.WAITING;
    }

    /** Whether its owner can still do something about it: until the session begins, unless either is called off. */
    public boolean isChangeable(Instant now) {
        return isLiving() && session.isToCome() && !session.hasStartedAt(now);
    }

    public Long getId() {
        return id;
    }

    /** The receipt number: 12 digits. */
    public String getNumber() {
        return number;
    }

    /** The secret part of the link that sees and cancels it; null once the person is forgotten. */
    public String getToken() {
        return token;
    }

    public Session getSession() {
        return session;
    }

    public AdmissionKind getAdmission() {
        return admission;
    }

    public Status getStatus() {
        return status;
    }

    /** The order in the queue; null for who had a seat at once. */
    public Long getTurn() {
        return turn;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    /** The firm it is counted under; null while none is known. */
    public Long getFirmId() {
        return firmId;
    }

    /** How often its owner has corrected it. */
    public int getCorrections() {
        return corrections;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Null while waiting. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public RequestMark getMark() {
        return mark;
    }
}
