package telework.membership.web;

import jakarta.inject.Inject;
import java.util.List;
import telework.membership.Ground;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.service.OwnRights;
import telework.web.Page;

/** Who may do what: the table of the roles as it stands in {@link Role}, and one's own. */
@Page
public class RightsPage {

    @Inject
    OwnRights own;

    private List<Ground> grounds;

    public Role[] getRoles() {
        return Role.values();
    }

    public Permission[] getPermissions() {
        return Permission.values();
    }

    /** Why whoever looks may do what they may. */
    public List<Ground> getGrounds() {
        if (grounds == null) {
            grounds = own.all();
        }
        return grounds;
    }
}
