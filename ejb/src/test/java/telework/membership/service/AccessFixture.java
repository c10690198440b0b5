package telework.membership.service;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import telework.membership.Ground;
import telework.membership.Memberships;
import telework.token.service.AToken;

/** Access for somebody who is signed in. */
public final class AccessFixture {

    private AccessFixture() {}

    /** Somebody who may do everything everywhere, for tests that are about something else. */
    public static Access everywhere(EntityManager em) {
        return everywhere(em, "staff@example.jp");
    }

    public static Access everywhere(EntityManager em, String email) {
        var access = new Access() {
            @Override
            public List<Ground> grounds() {
                return List.of(new Ground("NATIONAL_ADMINISTRATOR", null, null, null, null));
            }
        };
        access.memberships = new Memberships(em);
        access.security = signedIn(email);
        return access;
    }

    /** Somebody with an account, who may do what their memberships say. */
    public static Access of(EntityManager em, Clock clock, String email) {
        var access = new Access();
        access.memberships = new Memberships(em);
        access.programs = AToken.programs(em);
        access.security = signedIn(email);
        access.clock = clock;
        return access;
    }

    private static SecurityContext signedIn(String email) {
        Principal caller = () -> email;
        return (SecurityContext) Proxy.newProxyInstance(
                AccessFixture.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getCallerPrincipal")) {
                        return caller;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
