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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.area.Prefectures;
import telework.common.EmailAddress;
import telework.common.Japan;
import telework.membership.Scope;
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
import telework.seminar.Talk;
import telework.seminar.Themes;
import telework.seminar.Timetable;
import telework.seminar.service.Drafting;
import telework.speaker.Speakers;
import telework.venue.Venue;
import telework.venue.VenueFacts;
import telework.venue.Venues;

/** Puts invented seminars on the timetable, around today. */
@Dependent
public class DemoProgramme {

    private static final Duration PUBLISHED_AHEAD = Duration.ofDays(30);
    private static final Duration ANNOUNCED_AT_LEAST = Duration.ofDays(14);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Author DEMO_STAFF = new Author(new EmailAddress("demo@example.jp"), "デモ担当者");
    private static final Author DEMO_REVIEWER = new Author(new EmailAddress("reviewer@example.jp"), "デモ審査担当者");

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
    Speakers speakers;

    @Inject
    DemoVisitors visitors;

    @Inject
    DemoMaterials materials;

    @Inject
    Clock clock;

    boolean isEmpty() {
        return staffSessions.count(Scope.EVERYWHERE, StaffSearch.ALL) == 0;
    }

    /** @param lineup the keys of the speakers by their names */
    void add(DemoSeminar told, Organisation organiser, Map<String, Long> lineup) {
        var content = new SeminarContent(
                told.title(), told.titleEn(), told.description(), told.speakers(), told.fee(), contact(organiser));
        var seminar = drafting.begin(Year.from(today()), organiser, content);
        seminar.tagWith(themes.among(told.themes()));
        seminar.presentedBy(talks(told, lineup));
        told.sessions().forEach(session -> schedule(session, seminar.addSession()));
        materials.add(seminar, told.materials());
        forget();
    }

    private List<Talk> talks(DemoSeminar told, Map<String, Long> lineup) {
        return Optional.ofNullable(told.lineup()).orElse(List.of()).stream()
                .map(talk -> new Talk(speakers.byId(lineup.get(talk.name())).orElseThrow(), talk.talk()))
                .toList();
    }

    /** What is over counts as held and what takes nobody any more as closed, as the clock would make it within a minute. */
    void settle() {
        sessions.closeDue(clock.instant());
        sessions.markHeld(clock.instant());
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
        session.plan(new SessionPlan(timetable, period(told, timetable), venue(told, owner(session)), online(told)));
        var announced = announced(timetable);
        if (told.returned() != null) {
            sendBack(session, announced, told.returned());
        } else if (Boolean.TRUE.equals(told.review())) {
            submit(session, announced, clock.instant());
        } else if (!Boolean.TRUE.equals(told.draft())) {
            show(session, told, announced);
        }
    }

    private void submit(Session session, Instant announced, Instant when) {
        session.submit(announced);
        reviews.add(new ReviewRemark(session, DEMO_STAFF, when, Verdict.SUBMITTED, "日程と会場をご確認ください。"));
    }

    private void sendBack(Session session, Instant announced, String why) {
        submit(session, announced, clock.instant().minus(Duration.ofDays(1)));
        session.returnToDraft();
        reviews.add(new ReviewRemark(session, DEMO_REVIEWER, clock.instant(), Verdict.SENT_BACK, why));
    }

    private void show(Session session, DemoSession told, Instant announced) {
        session.submit(announced);
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

    private Venue venue(DemoSession told, Long owner) {
        if (told.venue() == null) {
            return null;
        }
        var prefecture = prefectures.byCode(told.prefecture()).orElseThrow();
        var venue = venues.at(told.venue(), told.address(), prefecture, owner).reachedBy(told.access(), null);
        if (told.facilities() != null) {
            var offered = EnumSet.copyOf(told.facilities());
            venue.describe(new VenueFacts(
                    venue.getAccess(), told.room(), null, null, null, offered, told.accessibility(), true));
        }
        return venue;
    }

    private static Long owner(Session session) {
        return session.getSeminar().getOrganisation().getId();
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
