package telework.membership;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** Which organisation acts for which. */
public interface Mandates extends Repository {

    /** Those that an organisation has given or holds, ended ones too; the longest-lived first. */
    @HQL("""
         select d.id, d.holderId, h.name, d.giverId, g.name, d.startsAt, d.endsAt, d.grantedBy
         from Mandate d join Organisation h on h.id = d.holderId join Organisation g on g.id = d.giverId
         where d.giverId = :organisation or d.holderId = :organisation
         order by d.endsAt desc, d.id
         """)
    List<MandateLine> of(Long organisation);

    /** The one row between two organisations, whatever became of it; at most one. */
    @HQL("where holderId = :holder and giverId = :giver")
    List<Mandate> between(Long holder, Long giver);

    /** Whoever may act for an organisation: all others, in the order of the directory. */
    @HQL("select o.id, o.name from Organisation o where o.id <> :giver order by o.kind, o.id")
    List<MandateHolder> holders(Long giver);

    default Optional<Mandate> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Mandate.class, id));
    }
}
