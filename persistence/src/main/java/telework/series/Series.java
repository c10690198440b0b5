package telework.series;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import telework.common.BelongsTo;
import telework.common.Label;
import telework.seminar.Seminar;

/** Sessions of a seminar that were planned together; each of them knows its place in it and goes its own way. */
@Entity
public class Series {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_seq")
    @SequenceGenerator(name = "series_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Seminar seminar;

    @Label
    private String rule;

    private LocalDate startsOn;
    private Instant madeAt;

    protected Series() {}

    /**
     * @param rule an RRULE (RFC 5545), as it was when the sessions were planned
     * @param startsOn the first day of the rule (DTSTART)
     */
    public Series(Seminar seminar, String rule, LocalDate startsOn, Instant madeAt) {
        this.seminar = seminar;
        this.rule = rule;
        this.startsOn = startsOn;
        this.madeAt = madeAt;
    }

    public Long getId() {
        return id;
    }

    public Seminar getSeminar() {
        return seminar;
    }

    public String getRule() {
        return rule;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }
}
