package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntries;
import telework.feed.service.FeedQuery;

/** {@code /opendata/events.csv}: the standard event list of municipalities, by the criteria of the search. */
@WebServlet(OpenDataServlet.PATH)
public class OpenDataServlet extends FileServlet {

    static final String PATH = "/opendata/events.csv";

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    FeedEntries entries;

    @Inject
    PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Link", "<" + OpenData.LICENCE + ">; rel=\"license\"");
        super.doGet(request, response);
    }

    @Override
    FeedFile file(HttpServletRequest request) {
        var query = FeedQuery.openData(FeedRequest.query(request));
        return new FeedFile("text/csv;charset=UTF-8;header=present", FRESH, out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    entries.each(query, new EventListCsv(writer, address)::row);
                    writer.flush();
                })
                .named("events.csv");
    }
}
