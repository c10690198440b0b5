package telework.seminar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import telework.common.Plain;

/**
 * A search as SQL of both databases, written by hand: it joins and compares only what is asked for, so that a filter that is
 * not set costs nothing. {@code s} is the session, {@code m} its seminar, {@code v} its venue, {@code p} its prefecture.
 */
public final class SessionCriteria {

    /** More words than anybody types; the rest is left aside. */
    private static final int MOST_WORDS = 8;

    /** Takes registrations and has a seat left, in whichever way. */
    private static final String VACANT = "(s.status = 'PUBLISHED' and exists ("
            + "select 1 from admission a where a.session_id = s.id and " + FreeSeats.SQL + " > 0))";

    private final Set<String> joins = new LinkedHashSet<>();
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** @param leftOut told by what it is not: H2 would read all of a state by its index and sort them, instead of the first in time */
    SessionCriteria(SessionSearch search, String leftOut) {
        where.append(" where s.status not in (").append(leftOut).append(")");
        within(search.span());
        in(search.area());
        of(search);
        said(search.words());
    }

    /** From and where, to be put behind what is selected. */
    public String sql() {
        return " from session s join seminar m on m.id = s.seminar_id " + String.join(" ", joins) + where + " ";
    }

    /** How many there are of each {@link FacetCell}. The seats are looked at within, for no database groups by a subquery. */
    String counted() {
        return "select c.organiser, c.themes, c.prefecture, c.mode, c.vacant, count(*) from (select m.organisation_id organiser,"
                + " m.theme_codes themes, s.prefecture_code prefecture, s.mode mode, " + VACANT + " vacant" + sql()
                + ") c group by c.organiser, c.themes, c.prefecture, c.mode, c.vacant";
    }

    /** Adds what else the statement compares or sorts by. */
    public SessionCriteria withVenue() {
        joins.add("left join venue v on v.id = s.venue_id");
        return this;
    }

    public <T> NativeQuery<T> bindTo(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void within(SessionSearch.Span span) {
        and("s.ends_at > :now", "now", span.now());
        if (span.from() != null) {
            and("s.starts_at >= :from", "from", span.from());
        }
        if (span.until() != null) {
            and("s.starts_at < :until", "until", span.until());
        }
    }

    private void in(SessionSearch.Area area) {
        if (!area.prefecture().isEmpty()) {
            and("s.prefecture_code = :prefecture", "prefecture", area.prefecture());
        }
        if (!area.region().isEmpty()) {
            withPrefecture();
            and("p.region_code = :region", "region", area.region());
        }
        if (!area.bureau().isEmpty()) {
            withPrefecture();
            and("p.bureau_code = :bureau", "bureau", area.bureau());
        }
    }

    private void of(SessionSearch search) {
        if (!search.theme().isEmpty()) {
            and("position(:theme in m.theme_codes) > 0", "theme", " " + search.theme() + " ");
        }
        if (search.mode() != null) {
            and("s.mode in (:modes)", "modes", search.mode().answers());
        }
        if (search.organiser() != null) {
            and("m.organisation_id = :organiser", "organiser", search.organiser());
        }
        if (search.vacancy()) {
            where.append(" and ").append(VACANT);
        }
    }

    private void said(String words) {
        var wanted = Arrays.stream(Plain.searchKey(words).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.toList());
        for (int number = 0; number < wanted.size(); number++) {
            said(wanted.get(number), "word" + number);
        }
    }

    private void said(String word, String name) {
        withVenue();
        withPrefecture();
        and(
                "(position(:%1$s in m.search_key) > 0 or position(:%1$s in v.search_key) > 0 or position(:%1$s in p.search_key) > 0)"
                        .formatted(name),
                name,
                word);
    }

    private void withPrefecture() {
        joins.add("left join prefecture p on p.code = s.prefecture_code");
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
