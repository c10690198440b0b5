package telework.export;

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
import java.time.Duration;
import java.time.Instant;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

/**
 * A file that staff asked for. It is QUEUED until a node takes it, RUNNING while that node writes, and then DONE, FAILED or
 * CANCELLED; a day after that it is gone, for it holds personal data.
 */
@Entity
public class ExportJob {

    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Nodes that may die over it before it counts as failed. */
    static final int MOST_ATTEMPTS = 3;

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_job_seq")
    @SequenceGenerator(name = "export_job_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Session session;

    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String language;

    @Column(name = "chosen_columns")
    private String columns;

    private String words;

    @Enumerated(EnumType.STRING)
    private Registration.Status wantedStatus;

    @Enumerated(EnumType.STRING)
    private AdmissionKind wantedAdmission;

    @Enumerated(EnumType.STRING)
    @Column(name = "row_order")
    private RegistrantOrder order;

    @Enumerated(EnumType.STRING)
    private Status status = Status.QUEUED;

    @Column(name = "rows_total")
    private long total;

    @Column(name = "rows_done")
    private long done;

    private int parts;
    private int reportParts;
    private long bytes;
    private long substitutions;
    private int attempts;
    private Instant touchedAt;
    private Instant finishedAt;
    private Instant expiresAt;

    protected ExportJob() {}

    /** @param requestedBy the mailbox of the account */
    public ExportJob(Session session, ExportWish wish, String requestedBy, Instant now) {
        this.session = session;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.format = wish.format();
        this.language = wish.language();
        this.columns = RegistrantColumn.write(wish.columns());
        this.words = wish.search().words();
        this.wantedStatus = wish.search().status();
        this.wantedAdmission = wish.search().admission();
        this.order = wish.search().order();
    }

    /** A node takes it in hand and begins at the first row. @return the attempt, by which the node is known from now on */
    public int begin(long rows, Instant now) {
        status = Status.RUNNING;
        attempts++;
        total = rows;
        done = 0;
        parts = 0;
        reportParts = 0;
        bytes = 0;
        substitutions = 0;
        touchedAt = now;
        return attempts;
    }

    /** Whether the node of that attempt is to go on: nobody has cancelled, and no other node has begun anew. */
    public boolean isInHandOf(int attempt) {
        return status == Status.RUNNING && attempts == attempt;
    }

    /** More rows are in parts that are kept. People may have registered since the rows were counted. */
    public void advance(long rows, Instant now) {
        done += rows;
        total = Math.max(total, done);
        touchedAt = now;
    }

    /** A part of a document is kept. @return its number, from 0 */
    public int nextPart(ExportDocument document, int size) {
        if (document == ExportDocument.SUBSTITUTIONS) {
            return reportParts++;
        }
        bytes += size;
        return parts++;
    }

    /** @param replaced characters that the code page lacked */
    public void done(long replaced, Instant now) {
        substitutions = replaced;
        total = done;
        end(Status.DONE, now);
    }

    public void fail(Instant now) {
        end(Status.FAILED, now);
    }

    /** Its node died with it in hand: another begins anew, unless that has happened too often. */
    public void orphaned(Instant now) {
        if (attempts < MOST_ATTEMPTS) {
            status = Status.QUEUED;
        } else {
            fail(now);
        }
    }

    /** Nobody wants it any more; what is finished stays as it is. */
    public void cancel(Instant now) {
        if (status == Status.QUEUED || status == Status.RUNNING) {
            end(Status.CANCELLED, now);
        }
    }

    /** Once more from the beginning, after it failed or was cancelled. */
    public void again() {
        if (status == Status.FAILED || status == Status.CANCELLED) {
            status = Status.QUEUED;
            attempts = 0;
            finishedAt = null;
            expiresAt = null;
        }
    }

    private void end(Status outcome, Instant now) {
        status = outcome;
        finishedAt = now;
        expiresAt = now.plus(KEPT);
    }

    public ExportWish getWish() {
        var search = new RegistrantSearch(session.getId(), words, wantedStatus, wantedAdmission, order);
        return new ExportWish(search, RegistrantColumn.read(columns), format, language);
    }

    public Long getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public Status getStatus() {
        return status;
    }

    /** The mailbox of the account that asked for it. */
    public String getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public long getDone() {
        return done;
    }
}
