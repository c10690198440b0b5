package telework.seminar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import telework.seminar.service.TimetableService;
import telework.web.Paging;

/** What can be attended. */
@Path("seminars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** A page of the list. */
    public record ItemPage(List<SessionItem> items, int page, int size, long total) {}

    @Inject
    TimetableService timetable;

    @GET
    public ItemPage find(@BeanParam SessionsQuery query, @BeanParam Paging paging) {
        var found = timetable.find(query.read(), paging.page(), paging.size());
        return new ItemPage(
                found.items().stream().map(SessionItem::of).toList(), found.page(), found.size(), found.total());
    }

    @GET
    @Path("{code}")
    public SessionItemDetail one(@PathParam("code") String code) {
        return SessionItemDetail.of(timetable.session(code));
    }
}
