package telework.organisation.service;

import java.util.List;
import telework.organisation.ChamberListLine;
import telework.organisation.ChamberOutcome;

/**
 * What a list of chambers would do, or did.
 *
 * @param rows in the list's order
 */
public record ChamberProposal(ChamberListLine list, List<ChamberProposalRow> rows) {

    public ChamberProposal {
        rows = List.copyOf(rows);
    }

    public long count(ChamberOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether a row is refused, so that nothing of the list can be taken over. */
    public boolean blocked() {
        return count(ChamberOutcome.REFUSED) > 0;
    }

    /** Whether it may be taken over: nothing is refused, and something is to be done. */
    public boolean ready() {
        return !list.taken() && !blocked() && count(ChamberOutcome.SAME) < rows.size();
    }
}
