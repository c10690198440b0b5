package telework.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import telework.common.service.Roles;

/** Knows those who may sign in to the console. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    StaffAccountService accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential login
                && accounts.knows(login.getCaller(), login.getPassword().getValue())) {
            return new CredentialValidationResult(accounts.spelling(login.getCaller()), Set.of(Roles.STAFF));
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
