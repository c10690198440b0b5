package telework.venue;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import telework.area.Prefecture;
import telework.audit.Trail;
import telework.common.Repository;

/** The directory of venues. */
public interface Venues extends Repository {

    /** What is looked for; {@code v} is the venue. */
    String FOUND = """
            from Venue v where v.searchKey like :words escape '!' and (:prefecture = '' or v.prefecture.code = :prefecture)
                and (:all = true or v.active = true)
            """;

    @HQL("where directoryKey = :key")
    List<Venue> withKey(String key);

    default Optional<Venue> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Venue.class, id));
    }

    /**
     * The venue of this name and address, in whatever spelling; written down when the directory does not have it yet. However
     * many ask at once, there is one: the schema's key decides, and the rest find it.
     *
     * @param owner the organisation that may change what the directory tells of it, if it is new; null: none of them
     */
    default Venue at(String name, String address, Prefecture prefecture, Long owner) {
        return spelt(name, address, prefecture).orElseGet(() -> {
            boolean ours = enter(new Venue(name, address, prefecture), owner);
            var venue = spelt(name, address, prefecture).orElseThrow();
            if (ours) {
                Trail.of(this).created(venue);
            }
            return venue;
        });
    }

    /** What the directory has of this name and address, in whatever spelling. */
    default Optional<Venue> spelt(String name, String address, Prefecture prefecture) {
        return withKey(VenueKey.of(name, address, prefecture.getCode())).stream()
                .findFirst();
    }

    /** Writes it down unless somebody else does at the same moment. @return whether it did */
    default boolean enter(Venue wanted, Long owner) {
        return sql("""
            insert into venue (id, version, name, address, prefecture_code, active, directory_key, search_key,
                organisation_id)
            values (nextval('venue_seq'), 0, :name, :address, :prefecture, true, :key, :words, :owner)
            on conflict do nothing
            """)
                        .setParameter("name", wanted.getName())
                        .setParameter("address", wanted.getAddress())
                        .setParameter("prefecture", wanted.getPrefecture().getCode())
                        .setParameter("key", wanted.getDirectoryKey())
                        .setParameter("words", wanted.getSearchKey())
                        .setParameter("owner", owner, Long.class)
                        .executeUpdate()
                == 1;
    }

    /** Locks the row and reads what it says now: whoever fills the room or changes its limit holds it meanwhile. */
    default Venue locked(Venue venue) {
        entityManager().flush();
        entityManager().refresh(venue, LockModeType.PESSIMISTIC_WRITE);
        return venue;
    }

    /** By prefecture and name. */
    default List<VenueLine> found(VenueSearch search, int first, int size) {
        return entityManager()
                .createQuery("""
                        select v.id, v.name, v.address, v.prefecture.code, v.access, v.roomLimit, size(v.facilities), v.active
                        """ + FOUND + "order by v.prefecture.code, v.name, v.id", VenueLine.class)
                .setParameter("words", search.pattern())
                .setParameter("prefecture", search.prefecture())
                .setParameter("all", search.all())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    default long count(VenueSearch search) {
        return entityManager()
                .createQuery("select count(*) " + FOUND, Long.class)
                .setParameter("words", search.pattern())
                .setParameter("prefecture", search.prefecture())
                .setParameter("all", search.all())
                .getSingleResult();
    }

    /**
     * Writes changes down at once.
     *
     * @throws VenueListedAlready when somebody has written the same place down meanwhile
     */
    default void settle(Venue venue) {
        try {
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("venue_is_listed_once")) {
                throw new VenueListedAlready(venue.getName());
            }
            throw broken;
        }
    }
}
