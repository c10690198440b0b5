package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
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
    private static final Duration ANNOUNCED_AT_LEAST = Duration.ofDays(14);
    private static final LocalTime NINE = LocalTime.of(9, 0);
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
        var content = new SeminarContent(
                told.title(), told.titleEn(), told.description(), told.speakers(), told.fee(), contact(organiser));
        var seminar = drafting.begin(Year.from(today()), organiser, content);
        seminar.tagWith(themes.among(told.themes()));
        told.sessions().forEach(session -> schedule(session, seminar.addSession()));
        forget();
    }

    /** Thousands of visitors would be looked at again with every statement that follows. */
    private void forget() {
        sessions.entityManager().flush();
        sessions.entityManager().clear();
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
        var announced = announced(timetable);
        session.submit(announced);
        if (Boolean.TRUE.equals(told.review())) {
            reviews.add(new ReviewRemark(session, DEMO_STAFF, clock.instant(), Verdict.SUBMITTED, "日程と会場をご確認ください。"));
            return;
        }
        session.publish(announced);
        visitors.fill(session, told, announced);
        if (told.cancelled() != null) {
            session.cancel(told.cancelled());
        }
    }

    private static Contact contact(Organisation organiser) {
        var desk = organiser.getDesk();
        return new Contact(organiser.getName(), desk.telephone(), desk.email());
    }

    /** A month before it takes place, and in any case in the past. */
    private Instant announced(Timetable timetable) {
        var ahead = timetable.startsAt().minus(PUBLISHED_AHEAD);
        var lately = clock.instant().minus(ANNOUNCED_AT_LEAST);
        return ahead.isBefore(lately) ? ahead : lately;
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
        return workday(today().plusDays(days)).atTime(time).atZone(Japan.TIME).toInstant();
    }

    /** Seminars for firms are held when firms are at work. */
    private static LocalDate workday(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Japan.TIME);
    }
}
