package telework.organisation.service;

import static telework.organisation.service.OrganisationForm.Field.closures;
import static telework.organisation.service.OrganisationForm.Field.corporateNumber;
import static telework.organisation.service.OrganisationForm.Field.deskHours;
import static telework.organisation.service.OrganisationForm.Field.email;
import static telework.organisation.service.OrganisationForm.Field.fax;
import static telework.organisation.service.OrganisationForm.Field.kana;
import static telework.organisation.service.OrganisationForm.Field.kind;
import static telework.organisation.service.OrganisationForm.Field.name;
import static telework.organisation.service.OrganisationForm.Field.nameEn;
import static telework.organisation.service.OrganisationForm.Field.onHolidays;
import static telework.organisation.service.OrganisationForm.Field.parent;
import static telework.organisation.service.OrganisationForm.Field.prefecture;
import static telework.organisation.service.OrganisationForm.Field.telephone;
import static telework.organisation.service.OrganisationForm.Field.website;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.area.Prefecture;
import telework.common.Check;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Reading;
import telework.common.service.WebLink;
import telework.organisation.Closure;
import telework.organisation.OpeningInterval;
import telework.organisation.OpeningTimes;
import telework.organisation.Organisation;
import telework.organisation.OrganisationFacts;
import telework.organisation.WeeklyHours;
import telework.organisation.service.OrganisationForm.Field;

/** Reads an organisation's form and collects all that is wrong with it. */
class OrganisationFormReader {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 40;
    static final int LONGEST_DESK_HOURS = 200;

    private final OrganisationForm form;
    private final Map<String, Prefecture> prefectures;
    private final Check check = new Check();

    /** @param prefectures by their codes */
    OrganisationFormReader(OrganisationForm form, Map<String, Prefecture> prefectures) {
        this.form = form;
        this.prefectures = prefectures;
    }

    /** @throws telework.common.Invalid naming each field that is wrong */
    OrganisationFacts read() {
        var facts = new OrganisationFacts(
                check.required(kind.name(), form.text(kind), OrganisationFormReader::readKind),
                check.required(name.name(), form.text(name), text -> Line.of(text, LONGEST_NAME)),
                optional(nameEn, text -> Line.of(text, LONGEST_NAME)),
                optional(kana, text -> Reading.of(text, LONGEST_NAME)),
                optional(corporateNumber, CorporateNumber::new),
                optional(prefecture, this::readPrefecture),
                readServed(),
                readDesk(),
                optional(website, WebLink::read),
                readTimes());
        check.orRefuse();
        return facts;
    }

    /** Right below which it is to stand; null where nobody was chosen. @throws telework.common.Invalid when that is no choice */
    Long readParent() {
        var above = optional(parent, OrganisationFormReader::readId);
        check.orRefuse();
        return above;
    }

    private static Long readId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new InvalidValue("invalid.choice");
        }
        return Long.valueOf(text);
    }

    private Organisation.Desk readDesk() {
        return new Organisation.Desk(
                optional(email, EmailAddress::new),
                optional(telephone, text -> Line.of(text, LONGEST_NUMBER)),
                optional(fax, text -> Line.of(text, LONGEST_NUMBER)),
                optional(deskHours, text -> Line.of(text, LONGEST_DESK_HOURS)));
    }

    private OpeningTimes readTimes() {
        var week = Stream.of(DayOfWeek.values())
                .map(this::readDay)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        List<Closure> closed = optional(closures, ClosuresText::read);
        return new OpeningTimes(WeeklyHours.of(week), form.has(onHolidays), closed == null ? List.of() : closed);
    }

    private List<OpeningInterval> readDay(DayOfWeek day) {
        return optional(field(day), text -> HoursText.read(day, text));
    }

    static Field field(DayOfWeek day) {
        return Field.valueOf(day.name().toLowerCase(Locale.ROOT));
    }

    private Prefecture readPrefecture(String code) {
        return Stream.ofNullable(prefectures.get(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("invalid.choice"));
    }

    private Set<String> readServed() {
        if (!prefectures.keySet().containsAll(form.served())) {
            check.wrong("served", "invalid.choice");
        }
        return form.served().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Organisation.Kind readKind(String text) {
        try {
            return Organisation.Kind.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.choice");
        }
    }

    private <T> T optional(Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }
}
