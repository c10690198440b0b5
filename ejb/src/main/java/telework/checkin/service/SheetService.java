package telework.checkin.service;

import static telework.checkin.service.KeyedBack.Outcome.COMES;
import static telework.checkin.service.KeyedBack.Outcome.EARLIER;
import static telework.checkin.service.KeyedBack.Outcome.NO_SEAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.checkin.Attendances;
import telework.checkin.Doors;
import telework.checkin.NoSuchSheet;
import telework.checkin.PlaceNumbers;
import telework.checkin.SignInSheet;
import telework.checkin.SignInSheetLine;
import telework.checkin.SignInSheets;
import telework.checkin.Visit;
import telework.common.Check;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.registration.Registrations;
import telework.registration.service.RosterPress;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Paper at the door: a sheet to sign, and the numbers of those who signed keyed back. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SheetService {

    private static final String FIELD = "numbers";

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    SignInSheets sheets;

    @Inject
    Attendances attendances;

    @Inject
    Arrivals arrivals;

    @Inject
    RosterPress press;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Those that were made, the latest first. */
    @Needs(Permission.CHECK_IN)
    public List<SignInSheetLine> sheets(@Of(Thing.SESSION_CODE) String code) {
        return sheets.latestFirst(idOf(code));
    }

    /** Makes a sheet of those who have a seat at the venue now. @return its number */
    @Needs(Permission.CHECK_IN)
    public int make(@Of(Thing.SESSION_CODE) String code) {
        var session = sessions.locked(idOf(code)).orElseThrow(NoSuchSession::new);
        Doors.of(session).requirePlace();
        return sheets.make(session, clock.instant(), access.email()).getNumber();
    }

    /** @param language of headings, {@code ja} or {@code en} @throws NoSuchSheet */
    @Needs(Permission.CHECK_IN)
    public byte[] print(@Of(Thing.SESSION_CODE) String code, Integer number, String language) {
        var session = byCode(code);
        var places = sheets.places(sheet(session.getId(), number));
        var lines = lines(places);
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.EXPORTED, trail.subject(session))
                .with("file", "sign-in.pdf")
                .with("people", lines.size()));
        return press.signIn(session, number, lines, language);
    }

    /**
     * What would be written down; changes nothing.
     *
     * @throws telework.common.Invalid naming each number that is not on the sheet
     */
    @Needs(Permission.CHECK_IN)
    public KeyedBack preview(@Of(Thing.SESSION_CODE) String code, Integer number, String typed) {
        var places = chosen(sheet(idOf(code), number), typed);
        var visits = attendances.visits(places.values());
        var lines = registrations.lines(places.values()).stream()
                .collect(Collectors.toMap(RegistrationLine::id, Function.identity()));
        var keyed = new ArrayList<KeyedBack.Line>();
        places.forEach((place, id) -> keyed.add(line(place, Guest.of(lines.get(id), visits.get(id)), visits.get(id))));
        var trail = Trail.of(registrations);
        trail.record(Act.of(Action.VIEWED, trail.subject(byCode(code))).with("people", keyed.size()));
        return new KeyedBack(keyed);
    }

    private static KeyedBack.Line line(int place, Guest guest, Visit earlier) {
        if (earlier != null) {
            return new KeyedBack.Line(place, guest, EARLIER);
        }
        boolean seated = guest.status() == Registration.Status.CONFIRMED;
        return new KeyedBack.Line(place, guest, seated ? COMES : NO_SEAT);
    }

    /**
     * Checks in all who signed and have not been checked in yet; whoever has cancelled since is passed over.
     *
     * @return how many were checked in by it
     * @throws telework.common.Invalid naming each number that is not on the sheet
     * @throws telework.checkin.NotCheckInDay before the day of the session
     */
    @Needs(Permission.CHECK_IN)
    public int keyBack(@Of(Thing.SESSION_CODE) String code, Integer number, String typed) {
        var session = byCode(code);
        var places = chosen(sheet(session.getId(), number), typed);
        Doors.of(session).requireBegun(clock.instant());
        return arrivals.recordAll(places.values(), access.email());
    }

    private SortedMap<Integer, Long> chosen(SignInSheet sheet, String typed) {
        var places = sheets.places(sheet);
        var check = new Check();
        int most = places.isEmpty() ? 0 : places.lastKey();
        var read = PlaceNumbers.read(typed == null ? "" : typed, most, FIELD, check);
        check.orRefuse();
        if (read.places().isEmpty()) {
            check.wrong(FIELD, "invalid.required");
        }
        check.orRefuse();
        places.keySet().retainAll(read.places());
        return places;
    }

    private List<RegistrationLine> lines(SortedMap<Integer, Long> places) {
        var lines = registrations.lines(places.values()).stream()
                .collect(Collectors.toMap(RegistrationLine::id, Function.identity()));
        return places.values().stream().map(lines::get).toList();
    }

    private SignInSheet sheet(Long session, Integer number) {
        return sheets.byNumber(session, number).orElseThrow(NoSuchSheet::new);
    }

    private Long idOf(String code) {
        return sessions.idOf(code).orElseThrow(NoSuchSession::new);
    }

    private Session byCode(String code) {
        return sessions.byCode(code).orElseThrow(NoSuchSession::new);
    }
}
