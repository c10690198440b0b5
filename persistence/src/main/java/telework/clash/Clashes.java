package telework.clash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.query.NativeQuery;
import telework.common.Repository;
import telework.membership.Scope;

/**
 * Which sessions are in each other's way ({@link ClashRule}): sets compared inside the database, never pair by pair here. A
 * class and no interface, because all its statements are written by hand.
 */
@Dependent
public class Clashes implements Repository {

    /** How near is too near, in SQL. */
    private static final String REACH = "interval '" + ClashRule.DAYS + "' day";

    /** Of one session: those of its prefecture first, the nearest first. */
    static final String OF_ONE = """
            select near.id, near.same_prefecture, near.same_theme, count(*) over ()
            from (
                select o.id, o.starts_at, abs(o.starts_on - m.starts_on) as distance,
                    coalesce(ov.prefecture_code = mv.prefecture_code, false) as same_prefecture,
                    o.seminar_id <> m.seminar_id and exists (
                        select 1 from seminar_theme mt join seminar_theme ot on ot.theme_code = mt.theme_code
                        where mt.seminar_id = m.seminar_id and ot.seminar_id = o.seminar_id) as same_theme
                from session m
                    left join venue mv on mv.id = m.venue_id
                    join session o on o.id <> m.id and {seen_o}
                        and o.starts_on between m.starts_on - %1$s and m.starts_on + %1$s
                    left join venue ov on ov.id = o.venue_id
                where m.code = :code and m.status <> 'CANCELLED' and o.status <> 'CANCELLED') near
            where near.same_prefecture or near.same_theme
            order by near.same_prefecture desc, near.distance, near.starts_at, near.id
            limit :most
            """.formatted(REACH);

    /**
     * Of all sessions in some days. One pass over the days and a few more on either side: a window looks around each session
     * among those of its prefecture, and among those of each of its themes; of the latter its own seminar's do not count.
     */
    static final String BOARD = """
            select s.id, placed.prefecture_code is not null and placed.near > 1, themed.id is not null, count(*) over ()
            from (
                select s.id, v.prefecture_code, count(*) over (partition by v.prefecture_code order by s.starts_on
                    range between %1$s preceding and %1$s following) as near
                from session s left join venue v on v.id = s.venue_id
                where s.starts_on between :before and :after and s.status <> 'CANCELLED' and {seen_s}) placed
            join session s on s.id = placed.id
            left join prefecture p on p.code = placed.prefecture_code
            left join (
                select distinct near.id
                from (
                    select s.id,
                        count(*) over (partition by t.theme_code order by s.starts_on
                            range between %1$s preceding and %1$s following) as anybodys,
                        count(*) over (partition by t.theme_code, s.seminar_id order by s.starts_on
                            range between %1$s preceding and %1$s following) as own
                    from session s join seminar_theme t on t.seminar_id = s.seminar_id
                    where s.starts_on between :before and :after and s.status <> 'CANCELLED' and {seen_s}) near
                where near.anybodys > near.own) themed on themed.id = s.id
            where s.starts_on between :first and :last
                and (:region = '' or p.region_code = :region) and (:bureau = '' or p.bureau_code = :bureau)
                and (:prefecture = '' or p.code = :prefecture)
                and (:theme = '' or exists (select 1 from seminar_theme t where t.seminar_id = s.seminar_id and t.theme_code = :theme))
            order by s.starts_on, s.starts_at, s.id
            limit :most
            """.formatted(REACH);

    private final EntityManager entityManager;

    @Inject
    public Clashes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public EntityManager entityManager() {
        return entityManager;
    }

    /** What is in the way of the session of this code; nothing is in the way of one without a date, or one called off. */
    public List<Clash> of(Scope scope, String code, int most) {
        return within(scope, OF_ONE)
                .setParameter("code", code)
                .setParameter("most", most)
                .getResultList();
    }

    /** All that the board shows, day by day, whether anything is in its way or not. */
    public List<Clash> board(Scope scope, BoardSearch search, int most) {
        var query = within(scope, BOARD).setParameter("most", most);
        search.bindTo(query);
        return query.getResultList();
    }

    /** What is announced is seen by all, and drafts by those of the organisation: they neither show nor count for others. */
    private NativeQuery<Clash> within(Scope scope, String statement) {
        return scope.bindTo(sql(seenBy(scope, statement), Clash.class));
    }

    static String seenBy(Scope scope, String statement) {
        return statement.replace("{seen_s}", seen(scope, "s")).replace("{seen_o}", seen(scope, "o"));
    }

    private static String seen(Scope scope, String session) {
        return scope.everywhere()
                ? "1 = 1"
                : "(%1$s.status not in ('DRAFT', 'IN_REVIEW') or exists (select 1 from seminar d where d.id = %1$s.seminar_id and "
                                .formatted(session)
                        + scope.sql("d.organisation_id") + "))";
    }
}
