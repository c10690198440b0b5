package telework.checkin;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.seminar.Session;

/** The sign-in sheets of a session, and who stands on which line. */
public interface SignInSheets extends Repository {

    @HQL("from SignInSheet s where s.session.id = :session and s.number = :number")
    List<SignInSheet> numbered(Long session, Integer number);

    @HQL("select coalesce(max(s.number), 0) + 1 from SignInSheet s where s.session.id = :session")
    Integer nextNumber(Long session);

    @HQL("select s.number, s.madeAt, s.people from SignInSheet s where s.session.id = :session order by s.number desc")
    List<SignInSheetLine> latestFirst(Long session);

    default Optional<SignInSheet> byNumber(Long session, Integer number) {
        return numbered(session, number).stream().findFirst();
    }

    /**
     * Makes the next sheet of a session: all with a seat at the venue, in the order of readings, one statement for all. The
     * session's row is locked by the caller, so that no number is given twice.
     */
    default SignInSheet make(Session session, Instant now, String by) {
        var sheet = new SignInSheet(session, nextNumber(session.getId()), now, by);
        add(sheet);
        entityManager().flush();
        sheet.list(sql("""
            insert into sign_in_line (sheet_id, place, registration_id)
            select :sheet, row_number() over (order by reading_key, id), id
            from registration where session_id = :session and admission = 'VENUE' and status = 'CONFIRMED'
            """)
                .setParameter("sheet", sheet.getId())
                .setParameter("session", session.getId())
                .executeUpdate());
        return sheet;
    }

    /** The ids of the registrations on a sheet by their places, in order. */
    default SortedMap<Integer, Long> places(SignInSheet sheet) {
        var places = new TreeMap<Integer, Long>();
        sql("select place, registration_id from sign_in_line where sheet_id = :sheet", Tuple.class)
                .setParameter("sheet", sheet.getId())
                .getResultList()
                .forEach(row -> places.put(
                        row.get(0, Number.class).intValue(),
                        row.get(1, Number.class).longValue()));
        return places;
    }
}
