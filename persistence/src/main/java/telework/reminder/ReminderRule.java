package telework.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import telework.common.BelongsTo;
import telework.common.InvalidValue;
import telework.seminar.Seminar;

/** "1 day before at 10:00": when those who are confirmed for a session of the seminar are reminded of it. */
@Entity
public class ReminderRule {

    public static final int MOST_DAYS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_rule_seq")
    @SequenceGenerator(name = "reminder_rule_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Seminar seminar;

    private int daysBefore;
    private LocalTime atTime;
    private Instant madeAt;

    protected ReminderRule() {}

    /** @param daysBefore calendar days before the day of the start; 0 is the day itself */
    public ReminderRule(Seminar seminar, int daysBefore, LocalTime atTime, Instant madeAt) {
        if (daysBefore < 0 || daysBefore > MOST_DAYS) {
            throw new InvalidValue("invalid.daysBefore", MOST_DAYS);
        }
        this.seminar = seminar;
        this.daysBefore = daysBefore;
        this.atTime = atTime;
        this.madeAt = madeAt;
    }

    /** When it is due, by the clocks of the place. */
    public Instant dueAt(Instant startsAt, ZoneId zone) {
        return dueAt(daysBefore, atTime, startsAt, zone);
    }

    static Instant dueAt(int daysBefore, LocalTime atTime, Instant startsAt, ZoneId zone) {
        return startsAt.atZone(zone)
                .toLocalDate()
                .minusDays(daysBefore)
                .atTime(atTime)
                .atZone(zone)
                .toInstant();
    }

    public Long getId() {
        return id;
    }

    public Seminar getSeminar() {
        return seminar;
    }

    public int getDaysBefore() {
        return daysBefore;
    }

    public LocalTime getAtTime() {
        return atTime;
    }
}
