package telework.membership.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.membership.MandateHolder;
import telework.membership.MandateLine;
import telework.membership.service.MandateForm;
import telework.membership.service.MandateService;
import telework.membership.service.MembershipService;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.service.OrganisationService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Who acts for an organisation, and for whom it acts. */
@Page
public class MandatesPage {

    @Inject
    @Param
    String id;

    @Inject
    MandateService mandates;

    @Inject
    MembershipService memberships;

    @Inject
    OrganisationService organisations;

    @Inject
    ConsoleTexts texts;

    @Inject
    Clock clock;

    private String holder;
    private String until;
    private String name;
    private Boolean mayGive;
    private List<MandateLine> lines;
    private List<MandateHolder> holders;

    /** Asks first whether this may be seen at all. */
    public void open() {
        getLines();
    }

    public void give() {
        mandates.give(new MandateForm(number(), holder, until));
        done("mandates.given");
    }

    public void end(Long mandate) {
        mandates.end(mandate);
        done("mandates.ended");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/organisations/%s/mandates", number());
    }

    private Long number() {
        if (!id.matches("\\d{1,18}")) {
            throw new NoSuchOrganisation();
        }
        return Long.valueOf(id);
    }

    public String getId() {
        return id;
    }

    /** Of whom this page is. */
    public String getName() {
        if (name == null) {
            name = organisations.open(number()).typed().get("name");
        }
        return name;
    }

    public List<MandateLine> getLines() {
        if (lines == null) {
            lines = mandates.of(number());
        }
        return lines;
    }

    /** Whether whoever looks may give one. */
    public boolean isMayGive() {
        if (mayGive == null) {
            mayGive = !memberships.grantable(number()).isEmpty();
        }
        return mayGive;
    }

    /** Those that may be given one; asked for only by those who may give it. */
    public List<MandateHolder> getHolders() {
        if (holders == null) {
            holders = mandates.holders(number());
        }
        return holders;
    }

    /** Whether whoever looks may end it. */
    public boolean endable(MandateLine line) {
        return isMayGive() && line.giverId().equals(number()) && living(line);
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
