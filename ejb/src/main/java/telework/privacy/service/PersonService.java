package telework.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.Check;
import telework.common.EmailAddress;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.privacy.People;

/**
 * Answers people who ask what is known of them, or want to be forgotten (Act on the Protection of Personal Information, articles
 * 33 and 35).
 */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class PersonService {

    private static final String SUBJECT = "Registration";

    @Inject
    People people;

    @Inject
    PersonFiles files;

    @Inject
    PersonForgetting forgetting;

    /** Lets in whoever may ask; nothing is looked up yet. */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public void admit() {
        // The guard has done it.
    }

    /** @throws telework.common.Invalid naming {@code email} */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public PersonFile see(String typed) {
        return told(Action.VIEWED, read(typed));
    }

    /** The same to be handed over. */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public PersonFile export(String typed) {
        return told(Action.EXPORTED, read(typed));
    }

    /** Cancels what is still to come, and forgets the person wherever no hold forbids it. */
    @Needs(value = Permission.PRIVACY, nationwide = true)
    public PersonForgotten forget(String typed) {
        return forgetting.forget(read(typed));
    }

    private PersonFile told(Action action, EmailAddress email) {
        var file = files.of(email);
        Trail.of(people)
                .record(Act.of(action, Subject.all(SUBJECT))
                        .withPersonal("email", email)
                        .with("registrations", file.registrations().size())
                        .with("contacts", file.contacts().size()));
        return file;
    }

    private static EmailAddress read(String typed) {
        var check = new Check();
        var email = check.required("email", typed, EmailAddress::new);
        check.orRefuse();
        return email;
    }
}
