package telework.seminar.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.area.Prefectures_;
import telework.eventlist.service.EventListFixture;
import telework.export.service.ExportFixture;
import telework.material.service.MaterialFixture;
import telework.membership.service.AccessFixture;
import telework.organisation.Organisations_;
import telework.privacy.service.PrivacyFixture;
import telework.registration.service.Desk;
import telework.reminder.service.ReminderRulesFixture;
import telework.review.service.ReviewFixture;
import telework.seminar.Ledgers_;
import telework.seminar.Seminars_;
import telework.seminar.Sessions_;
import telework.seminar.Themes_;
import telework.series.service.SeriesFixture;
import telework.speaker.Speakers_;
import telework.venue.Venues_;

/** The service for staff as the container would put it together, its observers included. */
public final class SeminarFixture {

    private SeminarFixture() {}

    public static SeminarService in(EntityManager em, Clock clock) {
        var news = Desk.news(em, clock);
        var service = new SeminarService();
        service.sessions = new Sessions_(em);
        service.ledgers = new Ledgers_(em);
        service.seminars = new Seminars_(em);
        service.drafting = DraftingFixture.in(em, clock);
        service.changes = DraftingFixture.event(change -> Desk.observe(news, (SessionChange) change));
        service.access = AccessFixture.everywhere(em);
        service.clock = clock;
        return service;
    }

    public static SessionEditing editing(EntityManager em, Clock clock) {
        var editing = new SessionEditing();
        editing.sessions = new Sessions_(em);
        editing.lock = lock(em);
        editing.rescheduling = rescheduling(em, clock);
        editing.seating = seating(em, clock);
        editing.organisations = new Organisations_(em);
        editing.prefectures = new Prefectures_(em);
        editing.venues = new Venues_(em);
        editing.lineup = new Lineup();
        editing.lineup.speakers = new Speakers_(em);
        editing.themes = new Themes_(em);
        editing.access = AccessFixture.everywhere(em);
        return editing;
    }

    public static Rescheduling rescheduling(EntityManager em, Clock clock) {
        var news = Desk.news(em, clock);
        var rescheduling = new Rescheduling();
        rescheduling.seating = seating(em, clock);
        rescheduling.venues = new Venues_(em);
        rescheduling.changes = DraftingFixture.event(change -> Desk.observe(news, (SessionChange) change));
        rescheduling.leftReview =
                DraftingFixture.event(left -> ReviewFixture.trail(em, clock).noteEdited((LeftReview) left));
        rescheduling.clock = clock;
        return rescheduling;
    }

    static Seating seating(EntityManager em, Clock clock) {
        var seating = new Seating();
        seating.sessions = new Sessions_(em);
        seating.ledgers = new Ledgers_(em);
        seating.waiting = Desk.movingUp(em, clock);
        return seating;
    }

    static CopyService copying(EntityManager em, Clock clock) {
        var copying = new CopyService();
        copying.sessions = new Sessions_(em);
        copying.drafting = DraftingFixture.in(em, clock);
        copying.rescheduling = rescheduling(em, clock);
        copying.copied =
                DraftingFixture.event(copied -> ReminderRulesFixture.observe(em, clock, (SeminarCopied) copied));
        copying.clock = clock;
        return copying;
    }

    public static Discarding discarding(EntityManager em, Clock clock) {
        var discarding = new Discarding();
        discarding.sessions = new Sessions_(em);
        discarding.lock = lock(em);
        discarding.discarded = DraftingFixture.event(discarded -> forget(em, (SessionDiscarded) discarded));
        discarding.seminarDiscarded =
                DraftingFixture.event(discarded -> forget(em, clock, (SeminarDiscarded) discarded));
        return discarding;
    }

    private static void forget(EntityManager em, SessionDiscarded discarded) {
        ReviewFixture.observe(em, discarded);
        ExportFixture.observe(em, discarded);
        PrivacyFixture.observe(em, discarded);
    }

    private static void forget(EntityManager em, Clock clock, SeminarDiscarded discarded) {
        ReminderRulesFixture.observe(em, clock, discarded);
        SeriesFixture.observe(em, discarded);
        EventListFixture.observe(em, discarded);
        MaterialFixture.observe(em, discarded);
    }

    public static SessionLock lock(EntityManager em) {
        var lock = new SessionLock();
        lock.venues = new Venues_(em);
        lock.sessions = new Sessions_(em);
        lock.seminars = new Seminars_(em);
        lock.ledgers = new Ledgers_(em);
        return lock;
    }
}
