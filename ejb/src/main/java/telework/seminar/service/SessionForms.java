package telework.seminar.service;

import static telework.seminar.service.SessionForm.Field.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;
import telework.seminar.Theme;
import telework.seminar.service.SessionForm.Field;

/** Fills the form with what is known of a session, as staff would type it. */
final class SessionForms {

    private final Session session;
    private final Map<String, String> typed = new HashMap<>();

    private SessionForms(Session session) {
        this.session = session;
    }

    static SessionForm of(Session session) {
        var form = new SessionForms(session);
        form.fillSeminar();
        form.fillTimes();
        form.fillPlace();
        form.fillAdmissions();
        var themes =
                session.getSeminar().getThemes().stream().map(Theme::getCode).toList();
        return new SessionForm(
                session.getCode(), SessionLock.version(session), Map.copyOf(form.typed), themes, speakers(session));
    }

    private static List<SessionForm.SpeakerEntry> speakers(Session session) {
        return session.getSeminar().getTalks().stream()
                .map(talk -> new SessionForm.SpeakerEntry(talk.speaker().getId(), talk.title()))
                .toList();
    }

    private void fillSeminar() {
        var content = session.getSeminar().getContent();
        put(organisation, session.getSeminar().getOrganisation().getId());
        put(title, content.title());
        put(titleEn, content.titleEn());
        put(description, content.description());
        put(speakers, content.speakers());
        put(fee, content.fee());
        put(contactName, content.contact().name());
        put(contactPhone, content.contact().phone());
        put(contactEmail, content.contact().email());
    }

    private void fillTimes() {
        var timetable = session.getTimetable();
        if (timetable != null) {
            put(day, date(timetable.startsAt()));
            put(startsAt, hour(timetable.startsAt()));
            put(endsAt, hour(timetable.endsAt()));
            var last = date(timetable.endsAt());
            put(lastDay, last.equals(date(timetable.startsAt())) ? null : last);
        }
        put(opensOn, opensAt, session.getPeriod().opensAt());
        putClosing(session.getPeriod().closesAt());
    }

    private void fillPlace() {
        var place = session.getVenue();
        if (place != null) {
            put(venue, place.getName());
            put(address, place.getAddress());
            put(prefecture, place.getPrefecture().getCode());
            put(access, place.getAccess());
        }
        put(onlineUrl, session.getOnlineUrl());
    }

    private void fillAdmissions() {
        put(mode, session.getMode());
        session.admission(AdmissionKind.VENUE).ifPresent(admission -> put(venueCapacity, admission.getCapacity()));
        session.admission(AdmissionKind.ONLINE).ifPresent(admission -> put(onlineCapacity, admission.getCapacity()));
        put(roomCapacity, session.getRoom());
        boolean queues = session.getAdmissions().isEmpty()
                || session.getAdmissions().stream().anyMatch(admission -> admission.hasWaitlist());
        put(waitlist, queues ? "true" : null);
    }

    /** Midnight is the end of the day before, as it was typed: a day without a time. */
    private void putClosing(Instant closes) {
        if (closes != null && closes.atZone(session.getZone()).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            put(closesOn, date(closes.minus(Duration.ofDays(1))));
        } else {
            put(closesOn, closesAt, closes);
        }
    }

    private void put(Field dayField, Field timeField, Instant moment) {
        if (moment != null) {
            put(dayField, date(moment));
            put(timeField, hour(moment));
        }
    }

    private void put(Field field, Object value) {
        if (value != null) {
            typed.put(field.name(), value.toString());
        }
    }

    private String date(Instant moment) {
        return moment.atZone(session.getZone()).toLocalDate().toString();
    }

    private String hour(Instant moment) {
        return SessionTime.hour(moment, session.getZone());
    }
}
