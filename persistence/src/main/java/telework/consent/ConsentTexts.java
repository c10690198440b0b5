package telework.consent;

import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import telework.common.Repository;

/** What people are told, in all its versions. */
public interface ConsentTexts extends Repository {

    @HQL("from ConsentText t where t.purpose = :purpose order by t.version desc")
    List<ConsentText> latestFirst(Purpose purpose, Page page);

    /** What is told now; there is always one. */
    default ConsentText current(Purpose purpose) {
        return latestFirst(purpose, Page.first(1)).get(0);
    }

    /**
     * Puts a version behind the latest.
     *
     * @throws ReplacedMeanwhile when somebody else has been faster
     */
    default void publish(ConsentText next) {
        try {
            entityManager().persist(next);
            entityManager().flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("follows_another")) {
                throw new ReplacedMeanwhile();
            }
            throw broken;
        }
    }
}
