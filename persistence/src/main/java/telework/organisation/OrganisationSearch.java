package telework.organisation;

import jakarta.persistence.TypedQuery;
import telework.common.Plain;

/**
 * What is looked for among the organisations.
 *
 * @param words of a name or its reading; empty: any
 * @param kind null: any
 * @param prefecture code, of those it sits in or serves; empty: any
 */
public record OrganisationSearch(String words, Organisation.Kind kind, String prefecture) {

    /** Binds the parameters of {@link Organisations#FOUND}. */
    <T> TypedQuery<T> bindTo(TypedQuery<T> query) {
        return query.setParameter("words", Plain.likePattern(words))
                .setParameter("kind", kind)
                .setParameter("prefecture", prefecture);
    }
}
