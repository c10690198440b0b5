package telework.common;

import jakarta.persistence.EntityManager;

/** What every repository can do; Hibernate writes the class behind each at compile time and checks its queries. */
public interface Repository {

    EntityManager entityManager();

    /** Makes it last with the transaction. */
    default void add(Object entity) {
        entityManager().persist(entity);
    }
}
