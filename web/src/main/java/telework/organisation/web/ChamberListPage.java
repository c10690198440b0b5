package telework.organisation.web;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.organisation.ChamberOutcome;
import telework.organisation.NoSuchChamberList;
import telework.organisation.service.ChamberImport;
import telework.organisation.service.ChamberProposal;
import telework.organisation.service.ChamberProposalRow;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Language;
import telework.web.Page;
import telework.web.Texts;

/** What a list of chambers would do, or did, row by row. */
@Page
public class ChamberListPage {

    @Inject
    @Param
    String id;

    @Inject
    ChamberImport chambers;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private ChamberProposal proposal;

    /** A list that is not there is a page that is not there. */
    public void show() {
        getProposal();
    }

    public void take() {
        chambers.take(number());
        Messages.addFlashGlobalInfo("{0}", texts.say("chambers.tookOver"));
        Faces.redirect("/console/organisations/chambers/%s", id);
    }

    private Long number() {
        return KeyInAddress.read(id).orElseThrow(NoSuchChamberList::new);
    }

    /** The columns that bring something new, or all that is wrong. */
    public String why(ChamberProposalRow row) {
        if (row.refusal() == null) {
            return row.changed();
        }
        var sentences = Texts.in(language.getLocale());
        return row.refusal().violations().stream()
                .map(wrong -> texts.say("organisation." + wrong.field()) + ": " + sentences.say(wrong))
                .collect(Collectors.joining(" "));
    }

    public ChamberOutcome[] getOutcomes() {
        return ChamberOutcome.values();
    }

    /** Also asked for by the button, which is only there while the list can be taken over. */
    public ChamberProposal getProposal() {
        if (proposal == null) {
            proposal = chambers.report(number());
        }
        return proposal;
    }
}
