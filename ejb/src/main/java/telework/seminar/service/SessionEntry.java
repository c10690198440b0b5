package telework.seminar.service;

import java.util.Map;
import java.util.Optional;
import telework.seminar.AdmissionKind;
import telework.seminar.RegistrationPeriod;
import telework.seminar.SeminarContent;
import telework.seminar.Timetable;

/**
 * A session form read, with nothing wrong in it.
 *
 * @param timetable null while the dates are open
 * @param place null without a venue
 * @param caps by way of taking part; an empty cap is not known yet
 * @param room the cap that all ways share; null for none
 * @param waitlist whether people may queue
 * @param onlineUrl null while it is not known
 */
record SessionEntry(
        Long organisation,
        SeminarContent content,
        Timetable timetable,
        RegistrationPeriod period,
        PlaceEntry place,
        Map<AdmissionKind, Optional<Integer>> caps,
        Integer room,
        boolean waitlist,
        String onlineUrl) {

    /** A venue as typed; access may be null. */
    record PlaceEntry(String name, String address, String prefecture, String access) {}
}
