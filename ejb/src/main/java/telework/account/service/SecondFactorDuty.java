package telework.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.StaffAccount;

/** Who must have a second factor. The account of the demonstration, whose password everybody knows, need not. */
@Dependent
public class SecondFactorDuty {

    /** Of whom it is required. */
    public enum Scope {
        NONE,
        NATIONAL,
        ALL
    }

    @Inject
    NationalRoles national;

    @Inject
    @ConfigProperty(name = "telework.totp.required", defaultValue = "national")
    String required;

    boolean concerns(StaffAccount account) {
        return switch (Scope.valueOf(required.toUpperCase(Locale.ROOT))) {
            case NONE -> false;
            case NATIONAL -> !account.isDemo() && national.isNational(account.getEmail());
            case ALL -> !account.isDemo();
        };
    }
}
