package telework.membership.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import telework.membership.Ground;
import telework.membership.Permission;
import telework.membership.service.OwnRights;

/** What the console offers to whoever is signed in. It hides what is refused anyway: each service checks for itself. */
@Named
@RequestScoped
public class May {

    @Inject
    OwnRights own;

    @Inject
    HttpServletRequest request;

    private Set<Permission> anywhere = Set.of();
    private Set<Permission> nationwide = Set.of();
    private Ground acting;

    @PostConstruct
    void ask() {
        if (request.getUserPrincipal() != null) {
            anywhere = own.anywhere();
            nationwide = own.nationwide();
            acting = own.chosen().orElse(null);
        }
    }

    /** Somewhere. */
    public boolean somewhere(String permission) {
        return anywhere.contains(Permission.valueOf(permission));
    }

    /** In the whole country. */
    public boolean everywhere(String permission) {
        return nationwide.contains(Permission.valueOf(permission));
    }

    /** The name of whom they have chosen to act for; null: in their own right. */
    public String getActingFor() {
        return acting == null ? null : acting.giver();
    }

    /** The name of the organisation that acts. */
    public String getActingAs() {
        return acting == null ? null : acting.home();
    }
}
