package telework.firm;

import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.audit.Trail;
import telework.common.CorporateNumber;
import telework.common.Repository;

/** The firms, one for each corporate number. */
public interface Firms extends Repository {

    String LINE = """
            select f.id, f.name, f.kana, f.corporateNumber, f.numberless, f.industry, f.staff, f.prefecture,
                (select cast(count(*) as Integer) from FirmContact c where c.firm = f.id), f.demo
            """;

    /** What is looked for; {@code f} is the firm. */
    String FOUND = """
            from Firm f where f.mergedInto is null
                and (f.searchKey like :words escape '!' or f.nameKey like :bare escape '!'
                    or exists (select 1 from FirmAlias a where a.firm = f.id and a.searchKey like :words escape '!'))
                and (:prefecture = '' or f.prefecture = :prefecture) and (:industry = '' or f.industry = :industry)
                and (:staff is null or f.staff = :staff)
            """;

    @HQL("select i.code, i.nameJa, i.nameEn from Industry i order by i.code")
    List<IndustryLine> industries();

    /** The firm that lives on for one that was merged, however often that was merged since. */
    @HQL("select a.firm from FirmAlias a where a.merged = :merged")
    List<Long> survivors(Long merged);

    default Optional<Firm> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Firm.class, id));
    }

    /** The id of the row with a number, also of one that was merged. */
    default Optional<Long> withNumber(CorporateNumber number) {
        // Not @HQL: the processor does not know the converter of a record.
        return entityManager()
                .createQuery("select f.id from Firm f where f.corporateNumber = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The firm of a number, written down when there is none yet. However many ask at once, there is one: the schema's key
     * decides, and the rest find it. It is held as {@link #held} says.
     */
    default Firm known(CorporateNumber number, String name, Instant now) {
        var known = withNumber(number);
        if (known.isEmpty()) {
            boolean ours = enter(new Firm(FirmFacts.of(number, name), now), now);
            known = withNumber(number);
            known.filter(firm -> ours).flatMap(this::byId).ifPresent(Trail.of(this)::created);
        }
        return held(known.orElseThrow());
    }

    /** Writes it down unless somebody else does at the same moment. @return whether it did */
    default boolean enter(Firm wanted, Instant now) {
        return sql("""
            insert into firm (id, version, corporate_number, numberless, name, name_key, search_key, made_at, demo)
            values (nextval('firm_seq'), 0, :number, false, :name, :key, :words, :now, false)
            on conflict do nothing
            """)
                        .setParameter(
                                "number", wanted.getFacts().corporateNumber().value())
                        .setParameter("name", wanted.getFacts().name())
                        .setParameter("key", wanted.getNameKey())
                        .setParameter("words", wanted.getSearchKey())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * The firm that lives on for this one, kept from being merged until the transaction ends: what is put under it now moves
     * with it later. Of those that hold it nobody waits for another (on H2, which knows no shared lock, they do).
     *
     * @throws NoSuchFirm when there is none of this id
     */
    default Firm held(Long id) {
        var firm = byId(id).orElseThrow(NoSuchFirm::new);
        entityManager().refresh(firm, LockModeType.PESSIMISTIC_READ);
        return firm.isMerged() ? held(survivor(id)) : firm;
    }

    default Long survivor(Long merged) {
        return survivors(merged).stream().findFirst().orElseThrow(NoSuchFirm::new);
    }

    /** Locks the row and reads what it says now. */
    default Firm locked(Long id) {
        var firm = byId(id).orElseThrow(NoSuchFirm::new);
        entityManager().refresh(firm, LockModeType.PESSIMISTIC_WRITE);
        return firm;
    }

    /** By their reading; those without one behind. */
    default List<FirmLine> found(FirmSearch search, int first, int size) {
        return search.bindTo(entityManager()
                        .createQuery(LINE + FOUND + "order by f.kana nulls last, f.name, f.id", FirmLine.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    default long count(FirmSearch search) {
        return search.bindTo(entityManager().createQuery("select count(*) " + FOUND, Long.class))
                .getSingleResult();
    }

    /** Some of them, in no order. */
    default List<FirmLine> lines(Collection<Long> ids) {
        return entityManager()
                .createQuery(LINE + "from Firm f where f.id in :ids", FirmLine.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    default List<FirmContactLine> contacts(Long firm) {
        return entityManager()
                .createQuery("""
                        select c.id, c.name, c.kana, c.email, c.telephone, c.role from FirmContact c where c.firm = :firm
                        order by c.id
                        """, FirmContactLine.class)
                .setParameter("firm", firm)
                .getResultList();
    }

    default List<FirmAliasLine> aliases(Long firm) {
        return entityManager()
                .createQuery("""
                        select a.name, a.kana, a.corporateNumber, a.merged, a.notedAt, a.notedBy from FirmAlias a
                        where a.firm = :firm order by a.notedAt desc, a.id desc
                        """, FirmAliasLine.class)
                .setParameter("firm", firm)
                .getResultList();
    }

    default Optional<FirmContact> contact(Long firm, Long id) {
        return Optional.ofNullable(entityManager().find(FirmContact.class, id))
                .filter(contact -> contact.getFirm().equals(firm));
    }

    default void remove(FirmContact contact) {
        entityManager().remove(contact);
    }

    /** Replaces what is known of a firm; what it was called so far is kept. @param by the mailbox of who says so */
    default void rename(Firm firm, FirmFacts facts, Instant now, String by) {
        var former = firm.getFacts();
        firm.describe(facts);
        if (!former.isCalledLike(facts)) {
            add(FirmAlias.renamed(firm, former, now, by));
        }
    }

    /**
     * Writes changes down at once.
     *
     * @throws FirmListedAlready when another firm has the number
     * @throws FirmEditedMeanwhile when somebody has saved it meanwhile
     */
    default void settle(Firm firm) {
        try {
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("firm_has_its_number_alone")) {
                throw new FirmListedAlready(firm.getFacts().corporateNumber());
            }
            throw broken;
        } catch (OptimisticLockException late) {
            throw new FirmEditedMeanwhile();
        }
    }
}
