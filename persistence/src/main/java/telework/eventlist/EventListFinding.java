package telework.eventlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A cell that was not read with certainty: its text, and why. */
@Entity
public class EventListFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_list_finding_seq")
    @SequenceGenerator(name = "event_list_finding_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private EventListEntry entry;

    private String columnName;
    private String cell;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String suggestion;

    protected EventListFinding() {}

    EventListFinding(EventListEntry entry, Finding finding) {
        this.entry = entry;
        this.columnName = finding.column().heading();
        this.cell = finding.text();
        this.reason = finding.reason();
        this.suggestion = finding.suggestion();
    }
}
