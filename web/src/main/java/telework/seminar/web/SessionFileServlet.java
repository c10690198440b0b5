package telework.seminar.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import telework.seminar.NoSuchSession;

/** A file about one public session; who has it already is told so. */
abstract class SessionFileServlet extends HttpServlet {

    @Inject
    SessionSheets sheets;

    /** What the file depends on. */
    abstract String version(SessionSheet sheet);

    abstract void send(SessionSheet sheet, HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var sheet = sheets.of(request.getParameter("code"));
            answer(sheet, request, response);
        } catch (NoSuchSession unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(SessionSheet sheet, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = "\"" + version(sheet) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(sheet, request, response);
        }
    }
}
