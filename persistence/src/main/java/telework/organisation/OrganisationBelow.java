package telework.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** That an organisation stands below another, or is it; queries look here, and {@link OrganisationTree} writes. */
@Entity
@Immutable
@IdClass(OrganisationBelow.Key.class)
public class OrganisationBelow {

    @Id
    private Long ancestorId;

    @Id
    private Long descendantId;

    protected OrganisationBelow() {}

    /** Which below which. */
    public record Key(Long ancestorId, Long descendantId) {}
}
