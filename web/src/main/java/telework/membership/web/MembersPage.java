package telework.membership.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.membership.MembershipLine;
import telework.membership.Role;
import telework.membership.service.MembershipForm;
import telework.membership.service.MembershipService;
import telework.organisation.web.AddressedOrganisation;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Who is what for an organisation, or for the whole country. */
@Page
public class MembersPage {

    @Inject
    MembershipService memberships;

    @Inject
    AddressedOrganisation organisation;

    @Inject
    ConsoleTexts texts;

    @Inject
    Clock clock;

    private String email;
    private String role;
    private String until;
    private List<MembershipLine> members;
    private List<Role> roles;

    /** Asks first whether this may be seen at all. */
    public void open() {
        getMembers();
    }

    public void grant() {
        memberships.grant(new MembershipForm(isNationwide() ? null : organisation.key(), email, role, until));
        done("members.granted");
    }

    public void revoke(Long membership) {
        memberships.revoke(membership);
        done("members.revoked");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect(
                isNationwide() ? "/console/members" : "/console/organisations/" + organisation.key() + "/members");
    }

    /** Whether it is about the whole country. */
    public boolean isNationwide() {
        return !organisation.isNamed();
    }

    /** Of whom this page is. */
    public String getName() {
        return isNationwide() ? texts.say("members.country") : organisation.getName();
    }

    public List<MembershipLine> getMembers() {
        if (members == null) {
            members = isNationwide() ? memberships.nationwide() : memberships.of(organisation.key());
        }
        return members;
    }

    /** What may be granted here by whoever looks; empty: nothing. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = memberships.grantable(isNationwide() ? null : organisation.key());
        }
        return roles;
    }

    /** Whether it may be taken away by whoever looks. */
    public boolean revocable(MembershipLine line) {
        return line.isLivingAt(clock.instant()) && getRoles().contains(line.role());
    }

    public boolean living(MembershipLine line) {
        return line.isLivingAt(clock.instant());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
