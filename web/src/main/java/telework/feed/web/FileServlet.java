package telework.feed.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.web.Texts;

/** Answers with a file, or with 304 to who has it already (RFC 9110); a refusal is told in words. */
abstract class FileServlet extends HttpServlet {

    /** @throws Refusal when there is no such file, or when the criteria make no sense */
    abstract FeedFile file(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            send(file(request), request, response);
        } catch (Refusal refusal) {
            refuse(refusal, FeedRequest.texts(request), response);
        }
    }

    private static void send(FeedFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var made = MadeFile.of(file.content())) {
            response.setHeader("ETag", made.tag());
            response.setHeader(
                    "Cache-Control", "public, max-age=" + file.fresh().toSeconds());
            if (file.changed() != null) {
                response.setDateHeader("Last-Modified", file.changed().toEpochMilli());
            }
            if (has(request, made.tag(), file.changed())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            describe(file, response);
            response.setContentLengthLong(made.length());
            made.copyTo(response.getOutputStream());
        }
    }

    /** The tag alone decides where there is one; the date only where somebody can tell it. */
    private static boolean has(HttpServletRequest request, String tag, Instant changed) {
        var tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                    .anyMatch(each -> each.equals("*") || each.equals(tag));
        }
        long since = request.getDateHeader("If-Modified-Since");
        return changed != null
                && since >= 0
                && !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
    }

    /** Open to scripts of other sites as well: nothing in it is anybody's secret. */
    private static void describe(FeedFile file, HttpServletResponse response) {
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (file.name() != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        }
    }

    private static void refuse(Refusal refusal, Texts texts, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.kind().status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(texts.say(refusal));
        if (refusal instanceof Invalid invalid) {
            response.getWriter()
                    .println(invalid.violations().stream()
                            .map(violation -> violation.field() + ": " + texts.say(violation))
                            .collect(Collectors.joining("\n")));
        }
    }
}
