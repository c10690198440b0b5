package telework.checkin;

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
import java.time.Instant;
import telework.registration.Registration;

/** That somebody who registered has come (出席); a registration has one at most, and none again once it is taken back. */
@Entity
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Registration registration;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckInWay way;

    @Column(updatable = false)
    private Instant arrivedAt;

    @Column(updatable = false)
    private String recordedBy;

    protected Attendance() {}

    /** @param recordedBy address of who stood at the desk; null for who joined online by themself */
    public Attendance(Registration registration, CheckInWay way, Instant arrivedAt, String recordedBy) {
        this.registration = registration;
        this.way = way;
        this.arrivedAt = arrivedAt;
        this.recordedBy = recordedBy;
    }

    public Registration getRegistration() {
        return registration;
    }

    /** As lists show it. */
    public Visit visit() {
        return new Visit(registration.getId(), id, way, arrivedAt);
    }
}
