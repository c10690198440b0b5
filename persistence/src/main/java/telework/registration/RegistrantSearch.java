package telework.registration;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import telework.common.Plain;
import telework.seminar.AdmissionKind;

/**
 * Whom staff look for among those who registered for a session.
 *
 * @param session its id
 * @param words each begins a name or reading, in any kana and width, or is part of receipt number, mailbox or firm; empty: any
 * @param status null: any
 * @param admission null: any
 */
public record RegistrantSearch(
        Long session, String words, Registration.Status status, AdmissionKind admission, RegistrantOrder order) {

    private static final int MOST_WORDS = 8;

    /** All of a session, in the order of their reading. */
    public static RegistrantSearch all(Long session) {
        return new RegistrantSearch(session, "", null, null, RegistrantOrder.READING);
    }

    /** The same for somebody who was looked for by words. */
    public RegistrantSearch withWords(String sought) {
        return new RegistrantSearch(session, sought, status, admission, order);
    }

    /** The condition on {@code r}, with names for the values that {@link #bindTo} gives. */
    String found() {
        var found = new StringBuilder(" where r.session.id = :session");
        found.append(status == null ? "" : " and r.status = :status");
        found.append(admission == null ? "" : " and r.admission = :admission");
        for (int word = 0; word < folded().size(); word++) {
            found.append(" and (r.searchKey like :beginning%1$d escape '!' or r.searchKey like :inside%1$d escape '!')"
                    .formatted(word));
        }
        return found.toString();
    }

    void bindTo(TypedQuery<?> query) {
        query.setParameter("session", session);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (admission != null) {
            query.setParameter("admission", admission);
        }
        var folded = folded();
        for (int word = 0; word < folded.size(); word++) {
            query.setParameter("beginning" + word, RegistrantKeys.beginning(folded.get(word)));
            query.setParameter("inside" + word, RegistrantKeys.inside(folded.get(word)));
        }
    }

    /** A receipt number is often typed in its groups of four. */
    private List<String> folded() {
        return Arrays.stream(Plain.searchKey(words).split(" "))
                .map(word -> word.matches("[\\d-]+") ? word.replace("-", "") : word)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
