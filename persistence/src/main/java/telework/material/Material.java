package telework.material;

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
import telework.common.BelongsTo;
import telework.common.Label;
import telework.seminar.Seminar;

/** A file of a seminar. Its content never changes: another file is another material. */
@Entity
public class Material {

    public static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material_seq")
    @SequenceGenerator(name = "material_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Seminar seminar;

    @Label
    private String title;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String digest;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private Instant visibleFrom;
    private int position;
    private Instant uploadedAt;
    private String uploadedBy;

    protected Material() {}

    /** @param digest SHA-256 of the content, in hexadecimal digits */
    public Material(Seminar seminar, Upload upload, String digest, Instant uploadedAt, String uploadedBy) {
        this.seminar = seminar;
        this.fileName = upload.name().value();
        this.type = upload.type();
        this.size = upload.size();
        this.digest = digest;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
    }

    /** What it is called, and who may have it from when on; null: from now on. */
    public void show(String title, Audience audience, Instant visibleFrom) {
        this.title = title;
        this.audience = audience;
        this.visibleFrom = visibleFrom;
    }

    public void place(int position) {
        this.position = position;
    }

    public Long getId() {
        return id;
    }

    public Seminar getSeminar() {
        return seminar;
    }

    public String getTitle() {
        return title;
    }

    public int getPosition() {
        return position;
    }
}
