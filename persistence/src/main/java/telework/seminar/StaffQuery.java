package telework.seminar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import telework.common.Plain;
import telework.membership.Scope;

/** The statement for what staff look for: it says only what is asked for, so that the database can choose its way. */
final class StaffQuery {

    private final StringBuilder conditions = new StringBuilder(" where ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private final Scope scope;

    StaffQuery(StaffSearch search, Scope scope) {
        this.scope = scope;
        conditions.append(scope.sql("m.organisation_id"));
        askForWords(search.words());
        ask(search.status(), "status", "s.status = :status");
        ask(search.prefecture(), "prefecture", "v.prefecture_code = :prefecture");
        ask(search.bureau(), "bureau", "p.bureau_code = :bureau");
        ask(search.organiser(), "organiser", "m.organisation_id = :organiser");
        ask(
                search.theme(),
                "theme",
                "exists (select 1 from seminar_theme t where t.seminar_id = m.id and t.theme_code = :theme)");
        ask(search.from(), "from", "s.starts_at >= :from");
        ask(search.until(), "until", "s.starts_at < :until");
        ask(search.series(), "series", "s.series_id = :series");
        askForMode(search.mode());
        askForSeats(search.seats());
    }

    /** Keys of the sessions in the order, one page of them. */
    String ids(StaffSearch.Order order, boolean descending) {
        var filling = order == StaffSearch.Order.FILLING ? """
                   left join (select a.session_id, cast(sum(a.confirmed) as double precision)
                           / least(sum(a.capacity), coalesce(min(r.capacity), sum(a.capacity))) share
                       from admission a left join room_cap r on r.session_id = a.session_id group by a.session_id) f
                       on f.session_id = s.id
                  """ : "";
        return "select s.id" + from() + filling + conditions + " order by " + terms(order, descending);
    }

    String count() {
        return "select count(*)" + from() + conditions;
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach(query::setParameter);
        return scope.bindTo(query);
    }

    private static String from() {
        return """
                from session s join seminar m on m.id = s.seminar_id join organisation o on o.id = m.organisation_id
                left join venue v on v.id = s.venue_id left join prefecture p on p.code = v.prefecture_code
               """;
    }

    /** Whatever has no value comes last, upwards and downwards; then by date, and the key makes the order total. */
    private static String terms(StaffSearch.Order order, boolean descending) {
        var way = descending ? " desc nulls last" : " asc nulls last";
        return switch (order) {
            case WORK -> """
                    case s.status when 'DRAFT' then 0 when 'IN_REVIEW' then 1 when 'PUBLISHED' then 2
                        when 'CLOSED' then 3 else 4 end, s.starts_at nulls last, s.id""";
            case DATE -> "s.starts_at" + way + ", s.id" + (descending ? " desc" : "");
            case TITLE -> "m.title" + way + ", s.starts_at nulls last, s.id";
            case ORGANISER -> "o.name" + way + ", s.starts_at nulls last, s.id";
            case PLACE -> "v.prefecture_code" + way + ", v.name" + way + ", s.starts_at nulls last, s.id";
            case FILLING -> "f.share" + way + ", s.starts_at nulls last, s.id";
        };
    }

    private void ask(Object value, String name, String condition) {
        if (value != null && !"".equals(value)) {
            conditions.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private void askForWords(String words) {
        if (!words.isBlank()) {
            ask(
                    Plain.likePattern(words),
                    "words",
                    "(m.search_key like :words escape '!' or s.code like :code escape '!')");
            parameters.put("code", Plain.likePattern(words).substring(1));
        }
    }

    private void askForMode(Mode mode) {
        if (mode != null) {
            conditions.append(" and ").append(has(AdmissionKind.VENUE, mode != Mode.ONLINE));
            conditions.append(" and ").append(has(AdmissionKind.ONLINE, mode != Mode.VENUE));
        }
    }

    private static String has(AdmissionKind kind, boolean wanted) {
        return (wanted ? "" : "not ") + "exists (select 1 from admission a where a.session_id = s.id and a.kind = '"
                + kind + "')";
    }

    private void askForSeats(StaffSearch.Seats seats) {
        if (seats != null) {
            conditions
                    .append(" and ")
                    .append(
                            switch (seats) {
                                case VACANT -> "s.status = 'PUBLISHED' and " + some(FreeSeats.SQL + " > 0");
                                case FULL ->
                                    some("a.capacity is not null") + " and not "
                                            + some("a.capacity is null or " + FreeSeats.SQL + " > 0");
                                case WAITING -> some("a.waiting > 0");
                            });
        }
    }

    private static String some(String admission) {
        return "exists (select 1 from admission a where a.session_id = s.id and (" + admission + "))";
    }
}
