package telework.membership.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.membership.MandateHolder;
import telework.membership.MandateLine;
import telework.membership.service.MandateForm;
import telework.membership.service.MandateService;
import telework.membership.service.MembershipService;
import telework.organisation.web.AddressedOrganisation;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Who acts for an organisation, and for whom it acts. */
@Page
public class MandatesPage {

    @Inject
    MandateService mandates;

    @Inject
    MembershipService memberships;

    @Inject
    AddressedOrganisation organisation;

    @Inject
    ConsoleTexts texts;

    @Inject
    Clock clock;

    private String holder;
    private String until;
    private Boolean mayGive;
    private List<MandateLine> lines;
    private List<MandateHolder> holders;

    /** Asks first whether this may be seen at all. */
    public void open() {
        getLines();
    }

    public void give() {
        mandates.give(new MandateForm(organisation.key(), holder, until));
        done("mandates.given");
    }

    public void end(Long mandate) {
        mandates.end(mandate);
        done("mandates.ended");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/organisations/%s/mandates", organisation.key());
    }

    public List<MandateLine> getLines() {
        if (lines == null) {
            lines = mandates.of(organisation.key());
        }
        return lines;
    }

    /** Whether whoever looks may give one. */
    public boolean isMayGive() {
        if (mayGive == null) {
            mayGive = !memberships.grantable(organisation.key()).isEmpty();
        }
        return mayGive;
    }

    /** Those that may be given one; asked for only by those who may give it. */
    public List<MandateHolder> getHolders() {
        if (holders == null) {
            holders = mandates.holders(organisation.key());
        }
        return holders;
    }

    /** Whether whoever looks may end it. */
    public boolean endable(MandateLine line) {
        return isMayGive() && line.giverId().equals(organisation.key()) && living(line);
    }

    public boolean living(MandateLine line) {
        return line.isLivingAt(clock.instant());
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
