package telework.review;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The history of the reviews. */
public interface ReviewRemarks extends Repository {

    /** Latest first. */
    @HQL("""
            select r.madeAt, r.author.name, r.verdict, r.remark
            from ReviewRemark r where r.session.code = :session order by r.id desc
            """)
    List<ReviewLine> of(String session);

    /** Forgets the history of a draft that is deleted. */
    @HQL("where session.id = :session")
    List<ReviewRemark> about(Long session);

    /** Those of a draft that is deleted. */
    default void removeAll(Long session) {
        about(session).forEach(entityManager()::remove);
    }
}
