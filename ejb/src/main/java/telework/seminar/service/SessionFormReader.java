package telework.seminar.service;

import static telework.seminar.service.SessionForm.Field.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import telework.common.Check;
import telework.common.Days;
import telework.common.EmailAddress;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Plain;
import telework.common.service.WebLink;
import telework.seminar.AdmissionKind;
import telework.seminar.Mode;
import telework.seminar.RegistrationPeriod;
import telework.seminar.SeminarContent;
import telework.seminar.Timetable;
import telework.seminar.service.SessionForm.Field;

/** Reads a session form and collects all that is wrong with it. A draft may leave nearly everything blank. */
class SessionFormReader {

    private static final int LONGEST_CAPACITY = 100_000;

    private final SessionForm form;
    private final ZoneId zone;
    private final Check check = new Check();

    SessionFormReader(SessionForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    SessionEntry read() {
        var timetable = readTimetable();
        var entry = new SessionEntry(
                check.required(organisation.name(), form.text(organisation), Long::valueOf),
                readContent(),
                timetable,
                readPeriod(timetable),
                readPlace(),
                readCaps(),
                optional(roomCapacity, SessionFormReader::readCapacity),
                form.has(waitlist),
                optional(onlineUrl, WebLink::read));
        check.orRefuse();
        return entry;
    }

    private SeminarContent readContent() {
        var contact = new SeminarContent.Contact(
                line(contactName, 100), line(contactPhone, 100), optional(contactEmail, EmailAddress::new));
        var wanted =
                check.required(title.name(), form.text(title), text -> Line.of(text, SeminarContent.LONGEST_TITLE));
        return new SeminarContent(
                wanted,
                line(titleEn, SeminarContent.LONGEST_TITLE),
                Optional.ofNullable(optional(description, SessionFormReader::readDescription))
                        .orElse(""),
                line(speakers, 1000),
                line(fee, 500),
                contact);
    }

    private Timetable readTimetable() {
        var first = optional(day, Days::read);
        var start = optional(startsAt, Days::readTime);
        var end = optional(endsAt, Days::readTime);
        var last = optional(lastDay, Days::read);
        if (!form.has(day) && !form.has(startsAt) && !form.has(endsAt) && !form.has(lastDay)) {
            return null;
        }
        missing(day);
        missing(startsAt);
        missing(endsAt);
        if (first == null || start == null || end == null || form.has(lastDay) && last == null) {
            return null;
        }
        return make(endsAt, () -> new Timetable(at(first, start), at(last == null ? first : last, end)));
    }

    /** A day alone means the whole day: from its first minute, and to its last. */
    private RegistrationPeriod readPeriod(Timetable timetable) {
        var opens = moment(opensOn, opensAt, 0);
        var closes = moment(closesOn, closesAt, 1);
        if (timetable != null && closes != null && closes.isAfter(timetable.startsAt())) {
            check.wrong(closesOn.name(), "invalid.closesAfterStart");
        }
        return make(closesOn, () -> new RegistrationPeriod(opens, closes));
    }

    private Instant moment(Field dayField, Field timeField, int daysWithoutTime) {
        var date = optional(dayField, Days::read);
        var time = optional(timeField, Days::readTime);
        if (form.has(timeField)) {
            missing(dayField);
        }
        if (date == null) {
            return null;
        }
        return time == null ? at(date.plusDays(daysWithoutTime), LocalTime.MIDNIGHT) : at(date, time);
    }

    private SessionEntry.PlaceEntry readPlace() {
        if (!form.has(venue) && !form.has(address) && !form.has(prefecture)) {
            return null;
        }
        var name = check.required(venue.name(), form.text(venue), text -> Line.of(text, 200));
        var where = check.required(address.name(), form.text(address), text -> Line.of(text, 300));
        var code = check.required(prefecture.name(), form.text(prefecture), String::strip);
        return new SessionEntry.PlaceEntry(name, where, code, line(access, 1000));
    }

    private Map<AdmissionKind, Optional<Integer>> readCaps() {
        var caps = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        var wanted = optional(mode, Mode::valueOf);
        if (wanted == Mode.VENUE || wanted == Mode.HYBRID) {
            caps.put(
                    AdmissionKind.VENUE, Optional.ofNullable(optional(venueCapacity, SessionFormReader::readCapacity)));
        }
        if (wanted == Mode.ONLINE || wanted == Mode.HYBRID) {
            caps.put(
                    AdmissionKind.ONLINE,
                    Optional.ofNullable(optional(onlineCapacity, SessionFormReader::readCapacity)));
        }
        return caps;
    }

    private static Integer readCapacity(String typed) {
        var digits = Plain.width(typed).replaceAll("[,名人]", "");
        if (!digits.matches("\\d{1,6}")
                || Integer.parseInt(digits) < 1
                || Integer.parseInt(digits) > LONGEST_CAPACITY) {
            throw new InvalidValue("invalid.capacity", LONGEST_CAPACITY);
        }
        return Integer.valueOf(digits);
    }

    private static String readDescription(String typed) {
        if (typed.codePointCount(0, typed.length()) > SeminarContent.LONGEST_DESCRIPTION) {
            throw new InvalidValue("invalid.tooLong", SeminarContent.LONGEST_DESCRIPTION);
        }
        return typed.strip();
    }

    private String line(Field field, int longest) {
        return optional(field, text -> Line.of(text, longest));
    }

    private <T> T optional(Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }

    private void missing(Field field) {
        if (!form.has(field)) {
            check.wrong(field.name(), "invalid.required");
        }
    }

    private <T> T make(Field field, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidValue invalid) {
            check.wrong(invalid.in(field.name()));
            return null;
        }
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
