package telework.organisation.service;

import telework.common.Invalid;
import telework.organisation.ChamberOutcome;
import telework.organisation.ChamberRowLine;

/**
 * What a row would do, or did.
 *
 * @param name as the list has it
 * @param organisation null for one that is to be made, or is refused
 * @param changed the headings of the columns that bring something new, joined by 、
 * @param refusal all that is wrong; null unless it is refused
 */
public record ChamberProposalRow(
        int line, String name, ChamberOutcome outcome, Long organisation, String changed, Invalid refusal) {

    static ChamberProposalRow of(ChamberRowLine done) {
        return new ChamberProposalRow(
                done.line(), done.name(), done.outcome(), done.organisation(), done.changed(), null);
    }
}
