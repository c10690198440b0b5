package telework.organisation;

import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.common.CorporateNumber;
import telework.common.Repository;

/** The organisations that offer seminars. */
public interface Organisations extends Repository {

    String ENTRY = """
            select o.id, o.kind, o.name, o.kana, p.code, size(o.served), o.email, o.telephone, o.demo
            """;

    /** What is looked for; {@code o} is the organisation. */
    String FOUND = """
            from Organisation o left join o.prefecture p where o.searchKey like :words escape '!'
                and (:kind is null or o.kind = :kind)
                and (:prefecture = '' or p.code = :prefecture or :prefecture in (select elements(o.served)))
            """;

    String IN_ORDER = "order by o.kind, p.code nulls first, o.kana nulls last, o.name, o.id";

    /**
     * Writes it down at once, and gives it its place in the tree: below the bureau of its prefecture where there is one.
     *
     * @throws OrganisationListedAlready when the chamber or the corporate number is there already
     */
    default void add(Organisation organisation) {
        add(organisation, null);
    }

    /**
     * The same, right below another.
     *
     * @param parent null: where it belongs by its kind and prefecture
     * @throws NoSuchOrganisation when there is no such parent
     */
    default void add(Organisation organisation, Long parent) {
        entityManager().persist(organisation);
        settle(organisation);
        new OrganisationTree(entityManager()).grow(organisation, parent);
    }

    /** Those above one, the top first. */
    @HQL("""
         select o.id, o.name from OrganisationBelow b join Organisation o on o.id = b.ancestorId
         where b.descendantId = :organisation and b.ancestorId <> :organisation
         order by (select count(*) from OrganisationBelow a where a.descendantId = o.id)
         """)
    List<OrganisationLine> above(Long organisation);

    /** Those right below one. */
    @HQL("""
         select o.id, o.name from Organisation o where o.parentId = :organisation
         order by o.kind, o.kana nulls last, o.name, o.id
         """)
    List<OrganisationLine> rightBelow(Long organisation);

    /**
     * Those below some others under which one may come: neither itself nor what is below it.
     *
     * @param everywhere all there are
     * @param moved 0: one that does not exist yet
     */
    @HQL("""
         select o.id, o.name from Organisation o
         where (:everywhere = true or exists (
                 select 1 from OrganisationBelow b where b.descendantId = o.id and b.ancestorId in :tops))
             and not exists (
                 select 1 from OrganisationBelow i where i.ancestorId = :moved and i.descendantId = o.id)
         order by o.kind, o.kana nulls last, o.name, o.id
         """)
    List<OrganisationLine> parents(boolean everywhere, Collection<Long> tops, Long moved);

    /** Those below some others, and these themselves. @param everywhere all there are */
    @HQL("""
         select o.id, o.name from Organisation o
         where :everywhere = true or exists (
             select 1 from OrganisationBelow b where b.descendantId = o.id and b.ancestorId in :tops)
         order by o.kind, o.id
         """)
    List<OrganisationLine> below(boolean everywhere, Collection<Long> tops);

    /** By their names, as visitors look for them. */
    @HQL("select o.id, o.name, coalesce(o.nameEn, o.name) from Organisation o order by o.name, o.id")
    List<OrganiserLine> organisers();

    @HQL("where localGovernmentCode = :code")
    List<Organisation> municipalities(String code);

    /** Those known by their name alone. */
    @HQL("where name = :name and localGovernmentCode is null")
    List<Organisation> named(String name);

    default Optional<Organisation> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Organisation.class, id));
    }

    /** The chamber of this name in a prefecture, in whatever spelling. */
    default Optional<Organisation> chamber(String prefecture, String name) {
        return withChamberKey(OrganisationKeys.chamber(prefecture, name)).stream()
                .findFirst();
    }

    @HQL("where chamberKey = :key")
    List<Organisation> withChamberKey(String key);

    default Optional<Organisation> withNumber(CorporateNumber number) {
        // Not @HQL: the processor does not know the converter of a record.
        return entityManager()
                .createQuery("from Organisation o where o.corporateNumber = :number", Organisation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** By kind, prefecture and reading. */
    default List<OrganisationEntry> found(OrganisationSearch search, int first, int size) {
        var query = entityManager().createQuery(ENTRY + FOUND + IN_ORDER, OrganisationEntry.class);
        return search.bindTo(query).setFirstResult(first).setMaxResults(size).getResultList();
    }

    default long count(OrganisationSearch search) {
        return search.bindTo(entityManager().createQuery("select count(*) " + FOUND, Long.class))
                .getSingleResult();
    }

    /**
     * Writes changes down at once.
     *
     * @throws OrganisationListedAlready when somebody has written the same chamber or number down meanwhile
     * @throws OrganisationEditedMeanwhile when somebody has saved it meanwhile
     */
    default void settle(Organisation organisation) {
        try {
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            var constraint = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("chamber_is_listed_once")
                    || constraint.contains("organisation_has_its_number_alone")) {
                throw new OrganisationListedAlready(organisation.getName());
            }
            throw broken;
        } catch (OptimisticLockException late) {
            throw new OrganisationEditedMeanwhile();
        }
    }
}
