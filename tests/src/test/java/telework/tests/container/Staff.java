package telework.tests.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import telework.common.service.Roles;
import telework.seminar.service.SeminarService;

/** Somebody who is signed in to the console. */
@Stateless
@PermitAll
@RunAs(Roles.STAFF)
public class Staff {

    @Inject
    SeminarService seminars;

    public void callOff(String code) {
        seminars.cancel(code, "台風接近のため");
    }
}
