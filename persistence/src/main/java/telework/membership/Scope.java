package telework.membership;

import jakarta.persistence.Query;
import java.util.Set;

/**
 * For which organisations somebody may do something: all, or some and whatever is below them. Lists are filtered by it inside
 * the database, by a condition in the statement.
 *
 * @param everywhere whether it is the whole country, and what belongs to no organisation
 * @param tops ids of the organisations under which it lies; never empty, so that a statement may say {@code in}
 */
public record Scope(boolean everywhere, Set<Long> tops) {

    private static final Set<Long> NONE = Set.of(0L);

    /** The whole country. */
    public static final Scope EVERYWHERE = new Scope(true, NONE);

    public Scope {
        tops = tops.isEmpty() ? NONE : Set.copyOf(tops);
    }

    /** Some organisations with all below them; of none it is nothing. */
    public static Scope below(Set<Long> tops) {
        return new Scope(false, tops);
    }

    /**
     * The condition that a row is within it; {@link #bindTo} gives the values. It reads the closure from the organisation of
     * the row upwards, by the index {@code organisation_below_upwards}, and stops at the first hit.
     *
     * @param organisation the column that holds the id of the row's organisation
     */
    public String sql(String organisation) {
        return everywhere
                ? "1 = 1"
                : "exists (select 1 from organisation_below b where b.descendant_id = " + organisation
                        + " and b.ancestor_id in (:tops))";
    }

    /** The same in the query language. @param organisation the path to the id of the row's organisation */
    public String hql(String organisation) {
        return everywhere
                ? "1 = 1"
                : "exists (select 1 from OrganisationBelow b where b.descendantId = " + organisation
                        + " and b.ancestorId in (:tops))";
    }

    public <Q extends Query> Q bindTo(Q query) {
        if (!everywhere) {
            query.setParameter("tops", tops);
        }
        return query;
    }
}
