package telework.eventlist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import telework.seminar.Seminar;

/** One row of a list, kept whole, with the seminar it became or had become before. */
@Entity
public class EventListEntry {

    /** Under which a publisher knows its event; either part may be null. */
    public record Source(String publisherCode, String sourceId) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_list_entry_seq")
    @SequenceGenerator(name = "event_list_entry_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "import_id")
    private EventListImport list;

    private int line;
    private String publisherCode;
    private String sourceId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Seminar seminar;

    private boolean drafted;
    private String cells;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private final List<EventListFinding> findings = new ArrayList<>();

    protected EventListEntry() {}

    private EventListEntry(EventListImport list, int line, Source source, Seminar seminar, String cells) {
        this.list = list;
        this.line = line;
        this.publisherCode = source.publisherCode();
        this.sourceId = source.sourceId();
        this.seminar = seminar;
        this.cells = cells;
        list.add(this);
    }

    /** A row that became a draft. */
    public static EventListEntry drafted(EventListImport list, int line, Source source, Seminar draft, String cells) {
        var entry = new EventListEntry(list, line, source, draft, cells);
        entry.drafted = true;
        return entry;
    }

    /** A row whose event had been handed in before; the earlier draft stays as it is. */
    public static EventListEntry known(EventListImport list, int line, Source source, Seminar earlier, String cells) {
        return new EventListEntry(list, line, source, earlier, cells);
    }

    /** Notes what could not be read with certainty. */
    public void report(Finding finding) {
        findings.add(new EventListFinding(this, finding));
    }

    public Long getId() {
        return id;
    }

    /** The row as JSON, heading to text, just as it stood in the file. */
    public String getCells() {
        return cells;
    }

    public boolean isDrafted() {
        return drafted;
    }
}
