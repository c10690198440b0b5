package telework.export.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import telework.common.Japan;
import telework.export.ExportDocument;
import telework.export.ExportFormat;
import telework.export.ExportLine;
import telework.export.NoSuchExport;
import telework.export.service.ExportService;

/**
 * Hands out a finished export, part by part: {@code /console/exports/12}, and {@code /console/exports/12/substitutions}. Staff
 * only, by the address and by the service.
 */
@WebServlet("/console/exports/*")
public class ExportDownload extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/substitutions)?");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm").withZone(Japan.TIME);

    @Inject
    ExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var document = path.group(2) == null ? ExportDocument.TABLE : ExportDocument.SUBSTITUTIONS;
        try {
            send(exports.fetch(Long.valueOf(path.group(1))), document, response);
        } catch (NoSuchExport gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(ExportLine line, ExportDocument document, HttpServletResponse response) throws IOException {
        var part = exports.part(line.id(), document, 0).orElseThrow(NoSuchExport::new);
        response.setContentType(mediaType(line, document));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(line, document) + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (document == ExportDocument.TABLE) {
            response.setContentLengthLong(line.bytes());
        }
        var out = response.getOutputStream();
        out.write(part);
        for (int number = 1; ; number++) {
            var next = exports.part(line.id(), document, number);
            if (next.isEmpty()) {
                return;
            }
            out.write(next.get());
        }
    }

    private static String mediaType(ExportLine line, ExportDocument document) {
        return document == ExportDocument.TABLE ? line.format().mediaType() : ExportFormat.CSV.mediaType();
    }

    private static String fileName(ExportLine line, ExportDocument document) {
        var what = document == ExportDocument.TABLE ? "registrants" : "substitutions";
        var suffix = document == ExportDocument.TABLE ? line.format().suffix() : ExportFormat.CSV.suffix();
        return "%s-%s-%s.%s".formatted(line.session(), what, MINUTE.format(line.requestedAt()), suffix);
    }
}
