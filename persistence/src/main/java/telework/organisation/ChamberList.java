package telework.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.Label;

/** A list of chambers that was handed in: a proposal until somebody takes it over, once and as a whole. */
@Entity
public class ChamberList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chamber_list_seq")
    @SequenceGenerator(name = "chamber_list_seq", allocationSize = 50)
    private Long id;

    @Label
    private String fileName;

    private String encoding;

    @Column(updatable = false)
    private byte[] content;

    private Instant handedInAt;
    private String handedInBy;
    private Instant takenAt;
    private String takenBy;

    protected ChamberList() {}

    /** @param by the mailbox of who handed it in */
    public ChamberList(String fileName, String encoding, byte[] content, Instant now, String by) {
        this.fileName = fileName;
        this.encoding = encoding;
        this.content = content.clone();
        this.handedInAt = now;
        this.handedInBy = by;
    }

    /** It has been read before, and is as sound as it was then. */
    public ChamberFile read() {
        return ChamberFile.read(content);
    }

    public Long getId() {
        return id;
    }

    public ChamberListLine getLine() {
        return new ChamberListLine(id, fileName, encoding, handedInAt, handedInBy, takenAt, takenBy);
    }
}
