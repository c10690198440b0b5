package telework.checkin.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.checkin.Attendances;
import telework.checkin.CheckInWay;
import telework.checkin.Doors;
import telework.checkin.NoLongerRegistered;
import telework.checkin.NotATicket;
import telework.checkin.OfAnotherSession;
import telework.checkin.TakesPartOnline;
import telework.checkin.Ticket;
import telework.common.Japan;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;
import telework.registration.service.DoorRegistration;
import telework.registration.service.RegistrationForm;
import telework.seminar.AdmissionKind;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.service.Offers;
import telework.seminar.service.SessionOffer;

/** The desk at the door of a session: who is on the list, who has come, and who comes without being on it. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class CheckInService {

    /** People that one search shows; who looks for more has to type more. */
    public static final int MOST_FOUND = 20;

    private static final int LATEST = 8;
    private static final int DAYS_AHEAD = 7;
    private static final int MOST_SESSIONS = 200;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    Attendances attendances;

    @Inject
    Arrivals arrivals;

    @Inject
    DoorRegistration door;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Sessions of today and the next days whose desk the caller may work at, soonest first. */
    @Needs(Permission.CHECK_IN)
    public List<SessionOffer> sessions() {
        var today = LocalDate.ofInstant(clock.instant(), Japan.TIME);
        var ids = attendances.sessions(
                access.scope(Permission.CHECK_IN),
                today.atStartOfDay(Japan.TIME).toInstant(),
                today.plusDays(DAYS_AHEAD).atStartOfDay(Japan.TIME).toInstant(),
                MOST_SESSIONS);
        return Offers.of(sessions.lines(ids), sessions);
    }

    /** How things stand at the door. */
    @Needs(Permission.CHECK_IN)
    public Reception look(@Of(Thing.SESSION_CODE) String code) {
        var session = byCode(code);
        var latest = attendances.latest(session.getId(), LATEST).stream()
                .map(attendance -> Guest.of(attendance.getRegistration(), attendance.visit()))
                .toList();
        return new Reception(
                Offers.of(session),
                Doors.of(session).at(clock.instant()),
                attendances.turnout(List.of(session.getId())),
                latest);
    }

    /** Those whom the words find, by name, reading, number or firm, in the order of readings; whoever waits or has cancelled too. */
    @Needs(Permission.CHECK_IN)
    public List<Guest> find(@Of(Thing.SESSION_CODE) String code, String words) {
        var session = byCode(code);
        var search = RegistrantSearch.all(session.getId()).withWords(words);
        var lines = registrations.lines(search, 0, MOST_FOUND);
        var visits = attendances.visits(lines.stream().map(RegistrationLine::id).toList());
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.VIEWED, trail.subject(session))
                .with("people", lines.size())
                .withPersonal("words", words));
        return lines.stream().map(line -> Guest.of(line, visits.get(line.id()))).toList();
    }

    /**
     * Checks in whoever shows a ticket.
     *
     * @param typed what the scanner read
     * @throws NotATicket for what is none of ours
     * @throws OfAnotherSession for a true ticket that is for another door
     */
    @Needs(Permission.CHECK_IN)
    public Arrival scan(@Of(Thing.SESSION_CODE) String code, String typed) {
        var ticket = Ticket.read(typed).orElseThrow(NotATicket::new);
        var registration = registrations.byNumber(ticket.number()).orElseThrow(NotATicket::new);
        var meant = registration.getSession();
        if (!attendances.seal().isOn(ticket, meant.getId())) {
            throw new NotATicket();
        }
        if (!meant.getCode().equals(code)) {
            throw new OfAnotherSession(
                    meant.getSeminar().getTitle(), meant.getTimetable().startsAt());
        }
        return arrive(registration, CheckInWay.QR);
    }

    /** Checks in somebody who was found on the list. @throws NoLongerRegistered for who is not on the list of this session */
    @Needs(Permission.CHECK_IN)
    public Arrival arrive(@Of(Thing.SESSION_CODE) String code, Long id) {
        var registration = registrations
                .byId(id)
                .filter(found -> found.getSession().getCode().equals(code))
                .orElseThrow(NoLongerRegistered::new);
        return arrive(registration, CheckInWay.NAME);
    }

    private Arrival arrive(Registration registration, CheckInWay way) {
        Doors.of(registration.getSession()).requireOpen(clock.instant());
        if (registration.getAdmission() == AdmissionKind.ONLINE) {
            throw new TakesPartOnline();
        }
        return arrivals.record(registration, way, access.email());
    }

    /**
     * Takes back that somebody has come.
     *
     * @param attendance the id of what was seen
     * @throws telework.checkin.UndoneMeanwhile when somebody else has done so
     */
    @Needs(Permission.CHECK_IN)
    public Guest undo(@Of(Thing.SESSION_CODE) String code, Long attendance) {
        var session = byCode(code);
        Doors.of(session).requireBegun(clock.instant());
        return arrivals.takeBack(session.getId(), attendance);
    }

    /**
     * Registers somebody who comes without having registered, and checks them in: both or neither.
     *
     * @param key of the form: sent twice it counts once
     * @throws telework.common.Invalid naming each field that is wrong
     * @throws telework.seminar.SessionFull when no seat at the venue is left
     * @throws telework.registration.AlreadyRegistered when the mailbox is on the list already
     */
    @Needs(Permission.CHECK_IN)
    public Arrival walkIn(@Of(Thing.SESSION_CODE) String code, RegistrationForm form, String key) {
        var request = form.readAtTheDoor(code, key);
        var session = byCode(code);
        Doors.of(session).requireOpen(clock.instant());
        var registration = door.register(session, request);
        return arrivals.record(registration, CheckInWay.WALK_IN, access.email());
    }

    private Session byCode(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }
}
