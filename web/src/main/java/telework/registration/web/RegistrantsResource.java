package telework.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import telework.registration.service.RegistrantService;
import telework.seminar.service.SeminarService;
import telework.token.web.ForPrograms;
import telework.web.Paging;

/** Those who registered for a session, for programs of its organisation. Each look is recorded, as one at the page is. */
@Path("console/sessions/{code}/registrations")
@ForPrograms
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrantsResource {

    /** A page of the list. */
    public record ItemPage(List<RegistrantItem> items, int page, int size, long total) {}

    @Inject
    SeminarService seminars;

    @Inject
    RegistrantService registrants;

    @GET
    public ItemPage find(@PathParam("code") String code, @BeanParam RegistrantsQuery query, @BeanParam Paging paging) {
        var search = query.read(seminars.session(code).line().id());
        var lines = registrants.lines(search, paging.first(), paging.size());
        return new ItemPage(
                lines.stream().map(RegistrantItem::of).toList(),
                paging.page(),
                paging.size(),
                registrants.count(search));
    }
}
