package telework.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import telework.audit.AuditLine;
import telework.audit.AuditPlace;
import telework.audit.AuditSearch;
import telework.audit.service.AuditService;
import telework.export.service.CsvLines;

/** {@code /console/audit.csv}: what is looked for, as a file. Row by row: no file is too long; personal values are masked. */
@WebServlet("/console/audit.csv")
public class AuditCsvServlet extends HttpServlet {

    private static final int ROWS = 1000;
    private static final List<String> HEADINGS = List.of(
            "id",
            "occurredAt",
            "actorKind",
            "actor",
            "actingFor",
            "source",
            "action",
            "subjectType",
            "subjectId",
            "subjectLabel",
            "organisation",
            "details");

    @Inject
    AuditService audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var criteria = AuditCriteria.of(request);
        var search = criteria.search(audit.organisation(criteria.said().get("organisation")));
        audit.export(search);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (var csv = CsvLines.to(response.getOutputStream(), HEADINGS)) {
            write(search, csv);
        }
    }

    private void write(AuditSearch search, CsvLines csv) throws IOException {
        AuditPlace behind = null;
        List<AuditLine> lines;
        do {
            lines = audit.lines(search, behind, ROWS);
            for (var line : lines) {
                csv.row(cells(line));
                behind = new AuditPlace(line.occurredAt(), line.id());
            }
        } while (lines.size() == ROWS);
    }

    private static List<Object> cells(AuditLine line) {
        return Arrays.asList(
                line.id(),
                line.occurredAt(),
                line.actorKind(),
                line.actor(),
                line.actingFor(),
                line.source(),
                line.action(),
                line.subjectType(),
                line.subjectId(),
                line.subjectLabel(),
                line.organisation(),
                line.details());
    }
}
