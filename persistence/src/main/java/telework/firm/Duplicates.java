package telework.firm;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Repository;

/** Firms that may be one: found in the whole table at once, decided on by staff, never by itself. */
public interface Duplicates extends Repository {

    /** How many firms may share a domain or a number before it tells nothing. */
    int CROWD = 5;

    /**
     * Four ways to look alike, each by its own index or a hash over equal keys, never each firm against each. Merged firms have no
     * contacts any more. A domain or number that more than {@link #CROWD} firms share tells nothing: a landlord's, an accountant's.
     */
    String PAIRS = """
            with living as (
                select id, name_key, kana_key, prefecture_code from firm where merged_into is null
            ), domain as (
                select distinct c.mail_domain, c.firm_id from firm_contact c where c.mail_domain in (
                    select mail_domain from firm_contact where mail_domain is not null
                    group by mail_domain having count(distinct firm_id) between 2 and %1$d)
            ), line as (
                select distinct c.telephone_key, c.firm_id from firm_contact c where c.telephone_key in (
                    select telephone_key from firm_contact where telephone_key is not null
                    group by telephone_key having count(distinct firm_id) between 2 and %1$d)
            ), alike as (
                select a.id as one, b.id as other, 1 as names, 0 as kanas, 0 as domains, 0 as telephones
                from living a join living b on b.name_key = a.name_key and b.id > a.id
                where coalesce(a.prefecture_code, b.prefecture_code, '') = coalesce(b.prefecture_code, a.prefecture_code, '')
                union all
                select a.id, b.id, 0, 1, 0, 0
                from living a join living b on b.kana_key = a.kana_key and b.id > a.id
                where coalesce(a.prefecture_code, b.prefecture_code, '') = coalesce(b.prefecture_code, a.prefecture_code, '')
                union all
                select a.firm_id, b.firm_id, 0, 0, 1, 0
                from domain a join domain b on b.mail_domain = a.mail_domain and b.firm_id > a.firm_id
                union all
                select a.firm_id, b.firm_id, 0, 0, 0, 1
                from line a join line b on b.telephone_key = a.telephone_key and b.firm_id > a.firm_id
            ), pair as (
                select one, other, max(names) as names, max(kanas) as kanas, max(domains) as domains,
                    max(telephones) as telephones
                from alike group by one, other
            )
            select p.one, p.other, p.names, p.kanas, p.domains, p.telephones from pair p
            where not exists (select 1 from firm_apart x where x.first_id = p.one and x.second_id = p.other)
            """.formatted(CROWD);

    /** The likeliest first. */
    String ORDER = "order by p.names + p.kanas + p.domains + p.telephones desc, p.one, p.other";

    @HQL("update FirmContact set firm = :into where firm = :from")
    int moveContacts(Long from, Long into);

    @HQL("update FirmAlias set firm = :into where firm = :from")
    int moveAliases(Long from, Long into);

    /** @param first how many go before, from 0 */
    default List<FirmPair> pairs(int first, int size) {
        return sql(PAIRS + ORDER, Object[].class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(FirmPair::of)
                .toList();
    }

    default long count() {
        return sql("select count(*) from (" + PAIRS + ") found", Long.class).getSingleResult();
    }

    /** The two are not the same: they are suggested no more. */
    default void keepApart(Long one, Long other, Instant now, String by) {
        sql("insert into firm_apart (first_id, second_id, decided_at, decided_by) values (:first, :second, :now, :by) on conflict do nothing")
                .setParameter("first", Math.min(one, other))
                .setParameter("second", Math.max(one, other))
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
        var trail = Trail.of(this);
        trail.record(Act.of(Action.CHANGED, trail.subject(Firm.class, one)).with("notTheSameAs", other));
    }

    /**
     * Makes one firm of two: contacts and former names move, the firm that goes stays as a row that leads to the other, and the
     * other learns what it did not know.
     *
     * @param by the mailbox of who decided so
     * @throws FirmMergedMeanwhile when either has been merged already, or both are the same
     */
    default void merge(Firm from, Firm into, Instant now, String by) {
        var former = from.getFacts();
        from.mergeInto(into, now, by);
        entityManager().flush();
        into.describe(into.getFacts().completedBy(former));
        moveContacts(from.getId(), into.getId());
        moveAliases(from.getId(), into.getId());
        add(FirmAlias.merged(from, former, into, now, by));
        entityManager().flush();
    }
}
