package telework.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import telework.common.service.Roles;
import telework.consent.ConsentText;
import telework.consent.ConsentTexts;
import telework.consent.Purpose;
import telework.consent.ReplacedMeanwhile;
import telework.membership.Permission;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** Puts a new wording behind the earlier ones, which stay as people read them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ConsentEditing {

    private static final int MOST = 50;

    @Inject
    ConsentTexts texts;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** The latest first. */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public List<ConsentVersion> versions(Purpose purpose) {
        return texts.latestFirst(purpose, Page.first(MOST)).stream()
                .map(ConsentVersion::of)
                .toList();
    }

    /**
     * From now on people are told this.
     *
     * @throws telework.common.Invalid naming {@code ja} or {@code en}
     * @throws ReplacedMeanwhile when another version has followed the one that the form began with
     */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public void publish(ConsentForm form) {
        var wording = form.read();
        int latest = texts.current(form.purpose()).getVersion();
        if (latest != form.follows()) {
            throw new ReplacedMeanwhile();
        }
        texts.publish(new ConsentText(form.purpose(), latest + 1, wording, access.email(), clock.instant()));
    }
}
