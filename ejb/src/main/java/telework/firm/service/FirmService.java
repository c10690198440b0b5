package telework.firm.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.service.Roles;
import telework.firm.Firm;
import telework.firm.FirmLine;
import telework.firm.FirmSearch;
import telework.firm.Firms;
import telework.firm.IndustryLine;
import telework.firm.NoSuchFirm;
import telework.firm.service.FirmForm.Field;
import telework.membership.Permission;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** Looks firms up. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class FirmService {

    @Inject
    Firms firms;

    @Inject
    Prefectures prefectures;

    /** By reading. */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public List<FirmLine> find(FirmSearch search, int first, int size) {
        return firms.found(search, first, size);
    }

    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public long count(FirmSearch search) {
        return firms.count(search);
    }

    @Everybody("The list of industries is public")
    public List<IndustryLine> industries() {
        return firms.industries();
    }

    @Everybody("The map of the country is public")
    public List<PrefectureLine> prefectures() {
        return prefectures.inOrder();
    }

    /** The id under which a firm lives: its own, or that of the firm it was made one with. */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public Long living(Long id) {
        var firm = firms.byId(id).orElseThrow(NoSuchFirm::new);
        return firm.isMerged() ? firms.survivor(id) : id;
    }

    /** @throws NoSuchFirm when there is none of this id */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public FirmView see(Long id) {
        var firm = firms.byId(id).orElseThrow(NoSuchFirm::new);
        var line = firms.lines(List.of(id)).get(0);
        var contacts = firms.contacts(id);
        if (!contacts.isEmpty()) {
            var trail = Trail.of(firms);
            trail.record(Act.of(Action.VIEWED, trail.subject(firm)).with("contacts", contacts.size()));
        }
        return new FirmView(line, form(firm), contacts, firms.aliases(id));
    }

    private static FirmForm form(Firm firm) {
        var typed = new HashMap<String, String>();
        var facts = firm.getFacts();
        put(typed, Field.name, facts.name());
        put(typed, Field.kana, facts.kana());
        put(typed, Field.corporateNumber, facts.corporateNumber());
        put(typed, Field.numberless, facts.numberless() ? "true" : null);
        put(typed, Field.industry, facts.industry());
        put(typed, Field.staff, facts.staff());
        put(typed, Field.prefecture, facts.prefecture());
        return new FirmForm(firm.getId(), String.valueOf(firm.getVersion()), typed);
    }

    private static void put(Map<String, String> typed, Field field, Object value) {
        if (value != null) {
            typed.put(field.name(), value.toString());
        }
    }
}
