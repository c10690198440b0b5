package telework.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One record of the trail, as it is read; {@link TrailWriter} writes it. */
@Entity
@Immutable
public class AuditEntry {

    @Id
    private Long id;

    private Instant occurredAt;
    private String requestId;

    @Enumerated(EnumType.STRING)
    private Caller.Kind actorKind;

    private String actor;
    private Long actingFor;
    private String source;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String subjectType;
    private String subjectId;
    private String subjectLabel;
    private Long organisationId;
    private String details;
    private String personalDigest;
    private String personal;

    protected AuditEntry() {}

    public Long getId() {
        return id;
    }

    public String getRequestId() {
        return requestId;
    }

    public Subject getSubject() {
        return new Subject(subjectType, subjectId, subjectLabel, organisationId);
    }

    /** JSON: each attribute with what it was and what it became, personal values masked. */
    public String getDetails() {
        return details;
    }

    /** JSON with the personal values in the clear; null where there were none, or where they are forgotten. */
    public String getPersonal() {
        return personal;
    }

    /** Whether there were personal values that have been forgotten. */
    public boolean isForgotten() {
        return personal == null && personalDigest != null;
    }
}
