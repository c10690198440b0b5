package telework.token.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import telework.common.service.Roles;

/** Tells the container who a program is that {@link TokenDoor} has let in. What it may do is the guard's concern. */
@ApplicationScoped
public class TokenIdentityStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof TokenTicket ticket
                ? new CredentialValidationResult(ticket.caller(), Set.of(Roles.STAFF))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
