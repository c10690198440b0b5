package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import telework.area.Prefectures;
import telework.common.EmailAddress;
import telework.common.Japan;
import telework.organisation.Organisation;
import telework.review.Author;
import telework.review.ReviewRemark;
import telework.review.ReviewRemarks;
import telework.review.Verdict;
import telework.seminar.AdmissionKind;
import telework.seminar.RegistrationPeriod;
import telework.seminar.SeminarContent;
import telework.seminar.SeminarContent.Contact;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.Sessions;
import telework.seminar.StaffSearch;
import telework.seminar.StaffSessions;
import telework.seminar.Themes;
import telework.seminar.Timetable;
import telework.seminar.service.Drafting;
import telework.venue.Venue;
import telework.venue.Venues;

/** Puts invented seminars on the timetable, around today. */
@Dependent
public class DemoProgramme {

    private static final Duration PUBLISHED_AHEAD = Duration.ofDays(30);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Contact DESK = new Contact("テレワーク月間事務局", "0120-000-000", new EmailAddress("desk@example.jp"));
    private static final Author DEMO_STAFF = new Author(new EmailAddress("demo@example.jp"), "デモ担当者");

    @Inject
    Drafting drafting;

    @Inject
    ReviewRemarks reviews;

    @Inject
    Sessions sessions;

    @Inject
    StaffSessions staffSessions;

    @Inject
    Themes themes;

    @Inject
    Prefectures prefectures;

    @Inject
    Venues venues;

    @Inject
    DemoVisitors visitors;

    @Inject
    Clock clock;

    boolean isEmpty() {
        return staffSessions.count(StaffSearch.ALL) == 0;
    }

    void add(DemoSeminar told, Organisation organiser) {
        var content =
                new SeminarContent(told.title(), told.titleEn(), told.description(), told.speakers(), told.fee(), DESK);
        var seminar = drafting.begin(Year.from(today()), organiser, content);
        seminar.tagWith(themes.among(told.themes()));
        told.sessions().forEach(session -> schedule(session, seminar.addSession()));
    }

    private void schedule(DemoSession told, Session session) {
        sessions.add(session);
        admit(session, AdmissionKind.VENUE, told.venueSeats(), told);
        admit(session, AdmissionKind.ONLINE, told.onlineSeats(), told);
        var timetable = timetable(told);
        session.plan(new SessionPlan(timetable, period(told, timetable), venue(told), online(told)));
        if (Boolean.TRUE.equals(told.draft())) {
            return;
        }
        session.submit(timetable.startsAt().minus(PUBLISHED_AHEAD));
        if (Boolean.TRUE.equals(told.review())) {
            reviews.add(new ReviewRemark(session, DEMO_STAFF, clock.instant(), Verdict.SUBMITTED, "日程と会場をご確認ください。"));
            return;
        }
        session.publish(timetable.startsAt().minus(PUBLISHED_AHEAD));
        visitors.fill(session, told, timetable.startsAt().minus(PUBLISHED_AHEAD));
        if (told.cancelled() != null) {
            session.cancel(told.cancelled());
        }
    }

    private static void admit(Session session, AdmissionKind kind, Integer seats, DemoSession told) {
        if (seats != null) {
            session.admit(kind, seats).offerWaitlist(!Boolean.FALSE.equals(told.waitlist()));
        }
    }

    private Timetable timetable(DemoSession told) {
        var start = at(told.day(), LocalTime.parse(told.time()));
        return new Timetable(start, start.plus(Duration.ofMinutes(told.minutes())));
    }

    private RegistrationPeriod period(DemoSession told, Timetable timetable) {
        Instant opens = told.opensIn() == null ? null : at(told.opensIn(), NINE);
        Instant closes =
                told.closesBefore() == null ? null : timetable.startsAt().minus(Duration.ofDays(told.closesBefore()));
        return new RegistrationPeriod(opens, closes);
    }

    private Venue venue(DemoSession told) {
        return told.venue() == null
                ? null
                : venues.at(
                                told.venue(),
                                told.address(),
                                prefectures.byCode(told.prefecture()).orElseThrow())
                        .reachedBy(told.access(), null);
    }

    private static String online(DemoSession told) {
        return told.onlineSeats() == null ? null : "https://meet.example.jp/telework-month";
    }

    private Instant at(int days, LocalTime time) {
        return today().plusDays(days).atTime(time).atZone(Japan.TIME).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Japan.TIME);
    }
}
