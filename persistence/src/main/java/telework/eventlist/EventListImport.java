package telework.eventlist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import telework.common.Label;

/** A municipal event list as it was handed in: by whom, when, and what became of each row. */
@Entity
public class EventListImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_list_import_seq")
    @SequenceGenerator(name = "event_list_import_seq", allocationSize = 50)
    private Long id;

    @Label
    private String fileName;

    private String encoding;
    private Instant importedAt;
    private String importedBy;
    private Long organisationId;

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private final List<EventListEntry> entries = new ArrayList<>();

    protected EventListImport() {}

    /** @param organisation for which it was handed in; null: by somebody who works for the whole country */
    public EventListImport(String fileName, String encoding, Instant importedAt, String importedBy, Long organisation) {
        this.fileName = fileName;
        this.encoding = encoding;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.organisationId = organisation;
    }

    void add(EventListEntry entry) {
        entries.add(entry);
    }

    public Long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public String getEncoding() {
        return encoding;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public String getImportedBy() {
        return importedBy;
    }
}
