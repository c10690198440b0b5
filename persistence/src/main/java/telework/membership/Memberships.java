package telework.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import telework.common.Repository;

/** Who may do what where. A class and no interface, because its statements are written by hand. */
@Dependent
public class Memberships implements Repository {

    /** Living memberships of an account, and those that mandates lend to the giver. */
    private static final String GROUNDS = """
            select k.role, k.organisation_id, h.name, cast(null as bigint) as giver_id, cast(null as varchar(200)) as giver
            from staff_account a
                join membership k on k.account_id = a.id
                left join organisation h on h.id = k.organisation_id
            where a.email = :email and a.status = 'ACTIVE' and k.starts_at <= :now and (k.ends_at is null or k.ends_at > :now)
            union all
            select k.role, d.holder_id, h.name, d.giver_id, g.name
            from staff_account a
                join membership k on k.account_id = a.id
                join organisation_below b on b.ancestor_id = k.organisation_id
                join mandate d on d.holder_id = b.descendant_id
                join organisation h on h.id = d.holder_id
                join organisation g on g.id = d.giver_id
            where a.email = :email and a.status = 'ACTIVE' and k.starts_at <= :now and (k.ends_at is null or k.ends_at > :now)
                and d.starts_at <= :now and d.ends_at > :now
            order by 4 nulls first, 2 nulls first, 1
            """;

    /** A thing's organisation with all above it; one row with nothing when it belongs to none, no row when it is not there. */
    private static final String PLACE = """
            select w.organisation_id, b.ancestor_id
            from (%s) w (organisation_id) left join organisation_below b on b.descendant_id = w.organisation_id
            """;

    private static final String NATIONAL = """
            select count(*) from staff_account a join membership k on k.account_id = a.id
            where a.email = :email and a.status = 'ACTIVE' and k.role in ('NATIONAL_ADMINISTRATOR', 'PROGRAMME_STAFF')
                and k.starts_at <= :now and (k.ends_at is null or k.ends_at > :now)
            """;

    private static final String ADMINISTRATORS = """
            select count(*) from membership k join staff_account a on a.id = k.account_id
            where k.role = 'NATIONAL_ADMINISTRATOR' and a.status = 'ACTIVE' and k.starts_at <= :now and k.ends_at is null
            """;

    private static final String LINES = """
            select k.id, a.email, a.name, k.role, k.organisationId, o.name, k.startsAt, k.endsAt, k.grantedBy
            from Membership k join StaffAccount a on a.id = k.accountId left join Organisation o on o.id = k.organisationId
            where %s order by a.email, k.role
            """;

    private final EntityManager entityManager;

    @Inject
    public Memberships(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public EntityManager entityManager() {
        return entityManager;
    }

    /** Why somebody may do something now, own rights before lent ones; empty when an account is not there or has none. */
    public List<Ground> grounds(String email, Instant now) {
        return sql(GROUNDS, Ground.class)
                .setParameter("email", email)
                .setParameter("now", now)
                .getResultList();
    }

    /** Where a thing stands; empty when it is not there. */
    public Optional<Place> place(Thing thing, Object key) {
        var rows = sql(PLACE.formatted(thing.owner()), Tuple.class)
                .setParameter("key", key)
                .getResultList();
        Set<Long> above = rows.stream()
                .map(row -> row.get(1, Long.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return rows.stream().findFirst().map(row -> new Place(row.get(0, Long.class), above));
    }

    /** Whether an account has a role for the whole country now. */
    public boolean isNational(String email, Instant now) {
        return sql(NATIONAL, Long.class)
                        .setParameter("email", email)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /** The organisation that somebody has chosen to act for; empty when they chose none. */
    public Optional<Long> actingFor(String email) {
        return sql(
                        "select f.organisation_id from acting_for f join staff_account a on a.id = f.account_id where a.email = :email",
                        Long.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Remembers the choice. @param organisation null: none */
    public void actFor(String email, Long organisation) {
        sql("delete from acting_for where account_id = (select id from staff_account where email = :email)")
                .setParameter("email", email)
                .executeUpdate();
        if (organisation != null) {
            sql("""
                insert into acting_for (account_id, organisation_id) select id, :organisation from staff_account where email = :email
                on conflict do nothing
                """)
                    .setParameter("organisation", organisation)
                    .setParameter("email", email)
                    .executeUpdate();
        }
    }

    /** Of one organisation alone, expired ones too. */
    public List<MembershipLine> of(Long organisation) {
        return entityManager
                .createQuery(LINES.formatted("k.organisationId = :organisation"), MembershipLine.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** For the whole country, expired ones too. */
    public List<MembershipLine> nationwide() {
        return entityManager
                .createQuery(LINES.formatted("k.organisationId is null"), MembershipLine.class)
                .getResultList();
    }

    public Optional<Membership> byId(Long id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id));
    }

    /** The id of the account of an address. */
    public Optional<Long> account(String email) {
        return sql("select id from staff_account where email = :email", Long.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The one row of an account, a role and a place, whatever became of it. @param organisation null: the whole country */
    public Optional<Membership> of(Long account, Role role, Long organisation) {
        return entityManager
                .createQuery("""
                        from Membership k where k.accountId = :account and k.role = :role
                            and coalesce(k.organisationId, 0) = :place
                        """, Membership.class)
                .setParameter("account", account)
                .setParameter("role", role)
                .setParameter("place", organisation == null ? 0L : organisation)
                .getResultStream()
                .findFirst();
    }

    /**
     * Holds all national administrators until the end of the transaction: whoever takes one away comes after whoever is taking
     * another away.
     */
    public void lockAdministrators() {
        sql("select id from membership where role = 'NATIONAL_ADMINISTRATOR' order by id for update", Long.class)
                .getResultList();
    }

    /** @throws LastAdministrator unless somebody is left who may sign in and will be national administrator without end */
    public void requireAdministrator(Instant now) {
        entityManager.flush();
        long left = sql(ADMINISTRATORS, Long.class).setParameter("now", now).getSingleResult();
        if (left == 0) {
            throw new LastAdministrator();
        }
    }

    /**
     * Writes changes down at once.
     *
     * @throws GrantedMeanwhile when somebody has granted the same meanwhile
     */
    public void settle() {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException broken) {
            var constraint = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("is_granted_once") || constraint.contains("is_given_once")) {
                throw new GrantedMeanwhile();
            }
            throw broken;
        } catch (OptimisticLockException late) {
            throw new GrantedMeanwhile();
        }
    }
}
