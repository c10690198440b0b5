package telework.seminar.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import telework.area.BureauLine;
import telework.area.PrefectureLine;
import telework.organisation.OrganisationLine;
import telework.seminar.Mode;
import telework.seminar.Session;
import telework.seminar.StaffSearch;
import telework.seminar.ThemeLine;
import telework.seminar.service.SchedulingService;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.TimetableService;
import telework.web.Page;
import telework.web.Pager;
import telework.web.QueryString;
import telework.web.Table;

/** All sessions, drafts included. What is looked for, the order and the page stand in the address. */
@Page
public class SessionsPage {

    private static final String PATH = "/console/sessions";
    private static final int SIZE = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    SchedulingService scheduling;

    @Inject
    TimetableService timetable;

    private StaffFilter filter;
    private StaffSearch.Order order;
    private boolean descending;
    private Pager pager;
    private Table<SessionOffer> table = new Table<>((first, size) -> List.of(), () -> 0);

    public void show() {
        filter = StaffFilter.in(request);
        order = Stream.of(StaffSearch.Order.values())
                .filter(known -> known.name().equals(request.getParameter("sort")))
                .findFirst()
                .orElse(StaffSearch.Order.WORK);
        descending = "true".equals(request.getParameter("down"));
        find(filter.read());
    }

    private void find(StaffSearch search) {
        long total = scheduling.count(search);
        int pages = (int) ((total + SIZE - 1) / SIZE);
        int page = Math.max(0, Math.min(Pager.read(request.getParameter("page")), pages - 1));
        pager = new Pager(PATH, sorted(order, descending), page, SIZE, total);
        table = new Table<>(
                (first, size) -> scheduling.sessions(search, order, descending, page * SIZE, SIZE), () -> SIZE);
    }

    /** The address of the same list in another order; in the same the other way round. */
    public String sort(StaffSearch.Order wanted) {
        return PATH + sorted(wanted, wanted == order && !descending);
    }

    /** For aria-sort: null takes the attribute away. */
    public String sortedBy(StaffSearch.Order known) {
        if (known != order) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    private QueryString sorted(StaffSearch.Order by, boolean down) {
        return filter.query()
                .with("sort", by == StaffSearch.Order.WORK ? null : by.name())
                .with("down", down ? "true" : null);
    }

    /** Whether something is asked for that the page shows only when it is wanted. */
    public boolean isFurtherAsked() {
        return Stream.of("bureau", "organiser", "theme", "mode")
                .anyMatch(name -> !filter.text(name).isEmpty());
    }

    public StaffSearch.Order[] getOrders() {
        return StaffSearch.Order.values();
    }

    public boolean isFiltered() {
        return !filter.parts().isEmpty();
    }

    public StaffFilter getFilter() {
        return filter;
    }

    /** Null when what is asked for cannot be understood. */
    public Pager getPager() {
        return pager;
    }

    public long getTotal() {
        return pager == null ? 0 : pager.total();
    }

    public Table<SessionOffer> getTable() {
        return table;
    }

    public StaffSearch.Order getOrder() {
        return order;
    }

    public boolean isDescending() {
        return descending;
    }

    public Session.Status[] getStates() {
        return Session.Status.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public StaffSearch.Seats[] getSeats() {
        return StaffSearch.Seats.values();
    }

    public List<PrefectureLine> getPrefectures() {
        return timetable.prefectures();
    }

    public List<BureauLine> getBureaus() {
        return scheduling.bureaus();
    }

    public List<OrganisationLine> getOrganisations() {
        return scheduling.organisations();
    }

    public List<ThemeLine> getThemes() {
        return timetable.themes();
    }
}
