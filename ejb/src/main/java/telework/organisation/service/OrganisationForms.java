package telework.organisation.service;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import telework.organisation.Organisation;
import telework.organisation.OrganisationFacts;
import telework.organisation.service.OrganisationForm.Field;

/** What somebody would have to type to say what an organisation says already. */
final class OrganisationForms {

    private OrganisationForms() {}

    static OrganisationForm of(Organisation organisation) {
        var form = of(organisation.getId(), String.valueOf(organisation.getVersion()), organisation.getFacts());
        put(form.typed(), Field.parent, organisation.getParentId());
        return form;
    }

    /** The same organisation when other facts are told of it. */
    static OrganisationForm of(OrganisationForm opened, OrganisationFacts facts) {
        return of(opened.id(), opened.version(), facts);
    }

    private static OrganisationForm of(Long id, String version, OrganisationFacts facts) {
        return new OrganisationForm(
                id, version, typed(facts), facts.served().stream().sorted().toList());
    }

    private static Map<String, String> typed(OrganisationFacts facts) {
        var typed = new HashMap<String, String>();
        put(typed, Field.kind, facts.kind().name());
        put(typed, Field.name, facts.name());
        put(typed, Field.nameEn, facts.nameEn());
        put(typed, Field.kana, facts.kana());
        put(typed, Field.corporateNumber, facts.corporateNumber());
        put(typed, Field.prefecture, facts.seat() == null ? null : facts.seat().getCode());
        put(typed, Field.website, facts.website());
        putDesk(typed, facts.desk());
        for (var day : DayOfWeek.values()) {
            put(
                    typed,
                    OrganisationFormReader.field(day),
                    HoursText.write(facts.times().week().on(day)));
        }
        put(typed, Field.onHolidays, facts.times().onHolidays() ? "true" : null);
        put(typed, Field.closures, ClosuresText.write(facts.times().closures()));
        return typed;
    }

    private static void putDesk(Map<String, String> typed, Organisation.Desk desk) {
        put(typed, Field.email, desk.email());
        put(typed, Field.telephone, desk.telephone());
        put(typed, Field.fax, desk.fax());
        put(typed, Field.deskHours, desk.hours());
    }

    private static void put(Map<String, String> typed, Field field, Object value) {
        if (value != null) {
            typed.put(field.name(), value.toString());
        }
    }
}
