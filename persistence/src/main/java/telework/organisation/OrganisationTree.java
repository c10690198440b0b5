package telework.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Repository;

/**
 * The tree of organisations and its closure: the one place that puts an organisation somewhere. Whoever grows or changes the
 * tree holds its one row until the end of the transaction, so that what was read of it stays true and two moves that would
 * make a ring between them come one after the other. The closure is rewritten in sets, never row by row.
 */
@Dependent
public class OrganisationTree implements Repository {

    private static final String LOCK = "select moves from organisation_tree where id = 1 for update";

    private static final String COUNT = "update organisation_tree set moves = moves + 1 where id = 1";

    /** Its place is a part of what it was opened with: whoever has it open notices that it stands elsewhere. */
    private static final String UNDER = """
            update organisation set parent_id = :parent, version = version + 1 where id = :moved and version = :version
            """;

    /** Whatever stood above the moved one stands no longer above it and what is below it. */
    private static final String LEAVE = """
            delete from organisation_below
            where descendant_id in (select s.descendant_id from organisation_below s where s.ancestor_id = :moved)
                and ancestor_id not in (select s.descendant_id from organisation_below s where s.ancestor_id = :moved)
            """;

    /** Whatever is above the new parent, and it itself, stands above the moved one and what is below it. */
    private static final String JOIN = """
            insert into organisation_below (ancestor_id, descendant_id)
            select above.ancestor_id, under.descendant_id
            from organisation_below above cross join organisation_below under
            where above.descendant_id = :parent and under.ancestor_id = :moved
            """;

    /** The bureau that serves a prefecture; it is the parent of whoever comes without one. */
    private static final String BUREAU = """
            select o.id from organisation o join prefecture p on p.bureau_code = o.bureau_code where p.code = :prefecture
            """;

    private final EntityManager entityManager;

    @Inject
    public OrganisationTree(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public EntityManager entityManager() {
        return entityManager;
    }

    /**
     * Moves an organisation with all that is below it.
     *
     * @param parent right above it from now on; null: it stands at the top
     * @throws OrganisationInItself when the parent is below it
     * @throws NoSuchOrganisation when there is none of these ids
     * @throws OrganisationEditedMeanwhile when somebody has saved or moved it since this transaction has read it
     */
    public void move(Long moved, Long parent) {
        entityManager.flush();
        sql(LOCK, Long.class).getSingleResult();
        requireBoth(moved, parent);
        sql(COUNT).executeUpdate();
        var organisation = entityManager.find(Organisation.class, moved);
        put(organisation, parent);
        sql(LEAVE).setParameter("moved", moved).executeUpdate();
        if (parent != null) {
            sql(JOIN)
                    .setParameter("parent", parent)
                    .setParameter("moved", moved)
                    .executeUpdate();
        }
        tell(organisation, parent);
    }

    private void put(Organisation moved, Long parent) {
        int put = sql(UNDER)
                .setParameter("parent", parent, Long.class)
                .setParameter("moved", moved.getId())
                .setParameter("version", moved.getVersion())
                .executeUpdate();
        if (put == 0) {
            throw new OrganisationEditedMeanwhile();
        }
    }

    /**
     * Puts somebody new into the tree; whoever has a place keeps it.
     *
     * @param parent null: the bureau of the prefecture where there is one, else nobody
     */
    void grow(Organisation grown, Long parent) {
        entityManager.flush();
        sql(LOCK, Long.class).getSingleResult();
        int planted =
                sql("insert into organisation_below (ancestor_id, descendant_id) values (:id, :id) on conflict do nothing")
                        .setParameter("id", grown.getId())
                        .executeUpdate();
        if (planted == 1) {
            Optional.ofNullable(parent).or(() -> bureauOf(grown)).ifPresent(above -> move(grown.getId(), above));
        }
    }

    private Optional<Long> bureauOf(Organisation grown) {
        return grown.getPrefecture() == null || !grown.getKind().isBelowABureau()
                ? Optional.empty()
                : sql(BUREAU, Long.class)
                        .setParameter("prefecture", grown.getPrefecture().getCode())
                        .getResultStream()
                        .findFirst();
    }

    private void tell(Organisation moved, Long parent) {
        var before = moved.getParentId();
        entityManager.refresh(moved);
        var trail = Trail.of(this);
        trail.record(Act.of(Action.CHANGED, trail.subject(moved)).changing("parentId", before, parent));
    }

    private void requireBoth(Long moved, Long parent) {
        if (!exists(moved) || parent != null && !exists(parent)) {
            throw new NoSuchOrganisation();
        }
        if (parent != null && isBelow(moved, parent)) {
            throw new OrganisationInItself();
        }
    }

    private boolean exists(Long id) {
        return isBelow(id, id);
    }

    private boolean isBelow(Long ancestor, Long descendant) {
        return !sql(
                        "select 1 from organisation_below where ancestor_id = :ancestor and descendant_id = :descendant",
                        Integer.class)
                .setParameter("ancestor", ancestor)
                .setParameter("descendant", descendant)
                .getResultList()
                .isEmpty();
    }
}
