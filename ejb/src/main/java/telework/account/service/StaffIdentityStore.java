package telework.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import telework.common.service.Roles;

/** Lets those in who come with a ticket of {@link SignIn}; a password alone opens nothing here. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof Ticket ticket
                ? new CredentialValidationResult(ticket.holder().caller(), Set.of(Roles.STAFF))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
