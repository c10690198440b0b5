package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import telework.common.Japan;
import telework.organisation.Organisation;
import telework.organisation.Organisations;
import telework.programme.Programmes;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.Seminars;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions;

/** Brings seminars into being, as drafts. */
@Dependent
public class Drafting {

    /** Who offers what nobody else does. */
    static final String SECRETARIAT = "テレワーク月間事務局";

    @Inject
    Programmes programmes;

    @Inject
    Organisations organisations;

    @Inject
    Seminars seminars;

    @Inject
    Sessions sessions;

    @Inject
    Seating seating;

    @Inject
    Event<SeminarDrafted> drafted;

    @Inject
    Clock clock;

    /** @param organisation null: the secretariat */
    Session begin(String title, Long organisation) {
        var content = new SeminarContent(title, null, "", null, null, SeminarContent.Contact.NONE);
        var session = begin(Year.now(clock.withZone(Japan.TIME)), organiser(organisation), content)
                .addSession();
        sessions.add(session);
        return session;
    }

    /** A seminar in Telework Month of the year, without dates yet. */
    public Seminar begin(Year year, Organisation organisation, SeminarContent content) {
        var seminar = beginLike(year, organisation, content);
        drafted.fire(new SeminarDrafted(seminar));
        return seminar;
    }

    /** The same without what every new seminar is given: the caller brings that from somewhere. */
    public Seminar beginLike(Year year, Organisation organisation, SeminarContent content) {
        var seminar = new Seminar(programmes.teleworkMonth(year), organisation, seminars.nextNumber(), content);
        seminars.add(seminar);
        return seminar;
    }

    /** One more sitting with the same ways in, caps and waiting list; when and where is still open. */
    Session addDate(Session model) {
        var session = model.getSeminar().addSession();
        sessions.add(session);
        var pattern = SessionPattern.of(model);
        seating.seat(session, pattern.caps(), pattern.room());
        session.getAdmissions().forEach(admission -> admission.offerWaitlist(pattern.waitlist()));
        return session;
    }

    private Organisation organiser(Long id) {
        return Optional.ofNullable(id).flatMap(organisations::byId).orElseGet(this::secretariat);
    }

    private Organisation secretariat() {
        return organisations.named(SECRETARIAT).stream().findFirst().orElseGet(() -> {
            var secretariat = new Organisation(Organisation.Kind.SECRETARIAT, SECRETARIAT);
            organisations.add(secretariat);
            return secretariat;
        });
    }
}
