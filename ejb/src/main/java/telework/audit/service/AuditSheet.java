package telework.audit.service;

import java.util.List;
import telework.audit.AuditLine;

/**
 * One entry with all that it tells.
 *
 * @param request what the entries of one request have in common; null outside of requests
 * @param clear whether personal values are shown as they were
 * @param personal whether there are personal values, shown or masked
 * @param forgotten whether there were personal values that have been forgotten
 */
public record AuditSheet(
        AuditLine line, String request, List<AuditDetail> details, boolean clear, boolean personal, boolean forgotten) {

    public AuditSheet {
        details = List.copyOf(details);
    }
}
