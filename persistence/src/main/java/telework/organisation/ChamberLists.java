package telework.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Repository;

/** The lists of chambers that were handed in. */
public interface ChamberLists extends Repository {

    @HQL("""
            select l.id, l.fileName, l.encoding, l.handedInAt, l.handedInBy, l.takenAt, l.takenBy from ChamberList l
            order by l.handedInAt desc, l.id desc
            """)
    List<ChamberListLine> latestFirst();

    @HQL("update ChamberList set takenAt = :now, takenBy = :by where id = :id and takenAt is null")
    int mark(Long id, Instant now, String by);

    /** Marks it as taken over; 0 when somebody has done so meanwhile. */
    default int take(Long id, Instant now, String by) {
        int taken = mark(id, now, by);
        if (taken == 1) {
            var trail = Trail.of(this);
            trail.record(
                    Act.of(Action.CHANGED, trail.subject(ChamberList.class, id)).with("takenAt", now));
        }
        return taken;
    }

    default Optional<ChamberList> byId(Long id) {
        return Optional.ofNullable(entityManager().find(ChamberList.class, id));
    }

    /** Chambers, and whatever else has a corporate number: all that a row may mean. */
    @HQL("from Organisation o where o.chamberKey is not null or o.corporateNumber is not null")
    List<Organisation> known();

    default void note(Long list, ChamberRowLine row) {
        sql("""
            insert into chamber_list_row (list_id, line, name, outcome, organisation_id, changed)
            values (:list, :line, :name, :outcome, :organisation, :changed)
            """)
                .setParameter("list", list)
                .setParameter("line", row.line())
                .setParameter("name", row.name())
                .setParameter("outcome", row.outcome().name())
                .setParameter("organisation", row.organisation())
                .setParameter("changed", row.changed())
                .executeUpdate();
    }

    /** What became of its rows; empty while it is a proposal. */
    default List<ChamberRowLine> rows(Long list) {
        return sql("""
                        select line, name, outcome, organisation_id, changed from chamber_list_row where list_id = :list
                        order by line
                        """, Object[].class)
                .setParameter("list", list)
                .getResultStream()
                .map(ChamberRowLine::of)
                .toList();
    }
}
