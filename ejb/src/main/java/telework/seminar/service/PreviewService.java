package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Shows staff a session as the public will see it. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class PreviewService {

    /**
     * A session that may not be public yet.
     *
     * @param status what it really is
     * @param detail what the public will be told
     * @param gaps what is still missing before it can be handed in
     */
    public record Preview(Session.Status status, SessionDetail detail, List<Violation> gaps) {

        public Preview {
            gaps = List.copyOf(gaps);
        }
    }

    @Inject
    Sessions sessions;

    @Inject
    SessionDetails details;

    /** @throws NoSuchSession when there is none */
    @Needs(Permission.LOOK)
    public Preview of(@Of(Thing.SESSION_CODE) String code) {
        var session = sessions.byCode(code).orElseThrow(NoSuchSession::new);
        return new Preview(session.getStatus(), details.of(session), session.getGaps());
    }
}
