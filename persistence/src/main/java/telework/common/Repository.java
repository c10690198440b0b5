package telework.common;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** What every repository can do; Hibernate writes the class behind each at compile time and checks its queries. */
public interface Repository {

    EntityManager entityManager();

    /** Makes it last with the transaction. */
    default void add(Object entity) {
        entityManager().persist(entity);
    }

    /** A statement written by hand, for what the query language cannot say on both databases. */
    default <T> NativeQuery<T> sql(String statement, Class<T> row) {
        return entityManager().unwrap(Session.class).createNativeQuery(statement, row);
    }

    /** A change written by hand, such as many rows at once. */
    default MutationQuery sql(String statement) {
        return entityManager().unwrap(Session.class).createNativeMutationQuery(statement);
    }
}
