package telework.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The directory of speakers. */
public interface Speakers extends Repository {

    String FOUND = "from Speaker p where p.searchKey like :words escape '!' and (:all = true or p.active = true) ";

    @HQL("where id in :ids")
    List<Speaker> among(Collection<Long> ids);

    default Optional<Speaker> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Speaker.class, id));
    }

    /** By their reading; those without one at the end. */
    default List<SpeakerLine> found(SpeakerSearch search, int first, int size) {
        return entityManager()
                .createQuery(
                        "select p.id, p.name, p.nameKana, p.affiliation, p.title, p.active " + FOUND
                                + "order by p.nameKana nulls last, p.name, p.id",
                        SpeakerLine.class)
                .setParameter("words", search.pattern())
                .setParameter("all", search.all())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    default long count(SpeakerSearch search) {
        return entityManager()
                .createQuery("select count(*) " + FOUND, Long.class)
                .setParameter("words", search.pattern())
                .setParameter("all", search.all())
                .getSingleResult();
    }
}
