package telework.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.NativeQuery;
import telework.common.Japan;
import telework.common.Repository;
import telework.membership.Scope;
import telework.seminar.AdmissionLine;
import telework.seminar.FreeSeats;

/** What the start page of the console tells, in three statements however many sessions there are. */
@Dependent
public class Overviews implements Repository {

    /** What can still be attended, with the sums of its seats. */
    private static final String TO_COME = """
            select s.id, s.starts_at, coalesce(p.bureau_code, '') as bureau_code,
                least(sum(a.capacity), coalesce(min(r.capacity), sum(a.capacity))) as capacity, sum(a.confirmed) as confirmed, sum(a.waiting) as waiting,
                s.status = 'PUBLISHED' and s.starts_at > :now and coalesce(s.closes_at, s.starts_at) > :now
                    and coalesce(s.opens_at, s.starts_at - interval '1000' day) <= :now
                    and max(case when %3$s = 0 then 0
                        when %3$s <= %1$d or %3$s * %2$d <= a.capacity then 1 else 2 end) = 1 as nearly_full
            from session s
                join seminar m on m.id = s.seminar_id
                join admission a on a.session_id = s.id
                left join room_cap r on r.session_id = s.id
                left join venue v on v.id = s.venue_id
                left join prefecture p on p.code = v.prefecture_code
            where s.status in ('PUBLISHED', 'CLOSED') and s.ends_at > :now and {scope}
            group by s.id, s.starts_at, s.status, s.closes_at, s.opens_at, p.bureau_code
            """.formatted(AdmissionLine.FEW_SEATS, AdmissionLine.ONE_IN, FreeSeats.SQL);

    private static final String LOADS = """
            select c.bureau_code, cast(c.confirmed * 4 / c.capacity as integer), count(*),
                cast(sum(c.confirmed) as bigint), cast(sum(c.capacity) as bigint), cast(sum(c.waiting) as bigint),
                count(case when c.waiting > 0 then 1 end), count(case when c.nearly_full then 1 end)
            from (%s) c group by c.bureau_code, cast(c.confirmed * 4 / c.capacity as integer) order by 1, 2
            """.formatted(TO_COME);

    /** Repeated where it is needed: H2 mixes up the parameters of a statement whose {@code with} has some of its own. */
    private static final String PLANNED =
            "select s.id, s.status, s.starts_at from session s join seminar m on m.id = s.seminar_id where {scope}";

    private static final String CONCERNS = """
            select k.concern, k.id, k.total
            from (
                select 'IN_REVIEW' as concern, id, row_number() over (order by starts_at, id) as place, count(*) over () as total
                from (%2$s) planned where status = 'IN_REVIEW'
                union all
                select 'DRAFT_SOON', id, row_number() over (order by starts_at, id), count(*) over ()
                from (%2$s) planned where status = 'DRAFT' and starts_at > :now and starts_at < :drafts
                union all
                select 'NEARLY_FULL', id, row_number() over (order by starts_at, id), count(*) over ()
                from (%1$s) few where few.nearly_full
                union all
                select 'WAITING', id, row_number() over (order by waiting desc, starts_at, id), count(*) over ()
                from (%1$s) queued where queued.waiting > 0
                union all
                select 'SOON', id, row_number() over (order by starts_at, id), count(*) over ()
                from (%2$s) planned where status in ('PUBLISHED', 'CLOSED') and starts_at >= :now and starts_at < :soon) k
            where k.place <= :most
            order by k.concern, k.place
            """.formatted(TO_COME, PLANNED);

    /**
     * Days as whole numbers, 20261103: H2 counts a day of {@code at time zone} by the clocks of its own session, and divides
     * the decimals of an epoch a hundred times slower than it reads the fields of a date.
     */
    private static final String DAYS = """
            select cast(r.made_on as integer), count(*)
            from (
                select extract(year from t.made_at) * 10000 + extract(month from t.made_at) * 100
                    + extract(day from t.made_at) as made_on
                from (
                    select r.registered_at at time zone '%s' as made_at
                    from registration r join session s on s.id = r.session_id join seminar m on m.id = s.seminar_id
                    where r.registered_at >= :since and {scope}) t) r
            group by r.made_on order by r.made_on
            """.formatted(Japan.TIME);

    private final EntityManager entityManager;

    @Inject
    public Overviews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public EntityManager entityManager() {
        return entityManager;
    }

    /** How the sessions to come are filled. */
    public List<Load> loads(Scope scope, Instant now) {
        return within(scope, LOADS, Load.class).setParameter("now", now).getResultList();
    }

    /**
     * The first sessions of each concern.
     *
     * @param drafts until when a draft's day counts as near
     * @param soon until when a session counts as about to begin
     * @param most of each concern
     */
    public List<ConcernLine> concerns(Scope scope, Instant now, Duration drafts, Duration soon, int most) {
        return within(scope, CONCERNS, ConcernLine.class)
                .setParameter("now", now)
                .setParameter("drafts", now.plus(drafts))
                .setParameter("soon", now.plus(soon))
                .setParameter("most", most)
                .getResultList();
    }

    /** How many registered on each day of Japan since then, whatever became of them; days on which nobody did are left out. */
    public List<DayCount> registrations(Scope scope, Instant since) {
        return within(scope, DAYS, DayCount.class).setParameter("since", since).getResultList();
    }

    /** A statement that sees only what is of the organisations of the scope. */
    private <T> NativeQuery<T> within(Scope scope, String statement, Class<T> row) {
        return scope.bindTo(sql(statement.replace("{scope}", scope.sql("m.organisation_id")), row));
    }
}
