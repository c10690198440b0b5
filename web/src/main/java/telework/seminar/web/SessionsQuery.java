package telework.seminar.web;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import telework.seminar.service.TimetableQuery;

/** The query of the list as it stands in the address. */
public class SessionsQuery {

    @QueryParam("q")
    String q;

    @QueryParam("prefecture")
    String prefecture;

    @QueryParam("region")
    String region;

    @QueryParam("bureau")
    String bureau;

    @QueryParam("organiser")
    String organiser;

    @QueryParam("theme")
    String theme;

    @QueryParam("mode")
    String mode;

    @QueryParam("vacancy")
    String vacancy;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    TimetableQuery read() {
        var asked = new HashMap<String, String>();
        asked.put("q", q);
        asked.put("prefecture", prefecture);
        asked.put("region", region);
        asked.put("bureau", bureau);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("mode", mode);
        asked.put("theme", theme);
        asked.put("organiser", organiser);
        asked.put("vacancy", vacancy);
        return TimetableQuery.read(asked::get);
    }
}
