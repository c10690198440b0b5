package telework.firm.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.stream.Collectors;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.common.service.Roles;
import telework.firm.Firm;
import telework.firm.FirmContact;
import telework.firm.FirmEditedMeanwhile;
import telework.firm.FirmFacts;
import telework.firm.FirmListedAlready;
import telework.firm.Firms;
import telework.firm.IndustryLine;
import telework.firm.NoSuchContact;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** Writes down what staff know of firms and their people. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class FirmEditing {

    @Inject
    Firms firms;

    @Inject
    Prefectures prefectures;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** @throws FirmListedAlready when another firm has the number */
    @Needs(value = Permission.EDIT, nationwide = true)
    public Long add(FirmForm form) {
        var firm = new Firm(read(form), clock.instant());
        firms.add(firm);
        firms.settle(firm);
        return firm.getId();
    }

    /**
     * Saves what was typed; another name, reading or number leaves the former one behind.
     *
     * @throws FirmEditedMeanwhile when somebody else has saved or merged it since the form was opened
     * @throws FirmListedAlready when another firm has the number
     */
    @Needs(value = Permission.EDIT, nationwide = true)
    public void change(FirmForm form) {
        var firm = firms.locked(form.id());
        if (firm.isMerged() || !String.valueOf(firm.getVersion()).equals(form.version())) {
            throw new FirmEditedMeanwhile();
        }
        var facts = read(form);
        firms.rename(firm, facts, clock.instant(), context.getCallerPrincipal().getName());
        firms.settle(firm);
    }

    /** Writes a contact down, or anew. */
    @Needs(value = Permission.EDIT, nationwide = true)
    public void save(Long firm, ContactForm form) {
        var facts = form.read();
        var living = firms.held(firm).getId();
        if (form.id() == null) {
            firms.add(new FirmContact(living, facts));
        } else {
            firms.contact(living, form.id()).orElseThrow(NoSuchContact::new).describe(facts);
        }
    }

    @Needs(value = Permission.EDIT, nationwide = true)
    public void remove(Long firm, Long contact) {
        var living = firms.held(firm).getId();
        firms.remove(firms.contact(living, contact).orElseThrow(NoSuchContact::new));
    }

    private FirmFacts read(FirmForm form) {
        var industries = firms.industries().stream().map(IndustryLine::code).collect(Collectors.toSet());
        var codes = prefectures.inOrder().stream().map(PrefectureLine::code).collect(Collectors.toSet());
        return new FirmFormReader(form, industries, codes).read();
    }
}
