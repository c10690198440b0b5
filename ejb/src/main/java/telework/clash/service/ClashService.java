package telework.clash.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.area.HolidayLine;
import telework.area.Holidays;
import telework.area.PrefectureArea;
import telework.area.Prefectures;
import telework.clash.Clash;
import telework.clash.Clashes;
import telework.common.Japan;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.SessionLine;
import telework.seminar.StaffSessions;

/** Tells whoever plans a session what else is on about then, in the same prefecture or on the same theme. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class ClashService {

    private static final int MOST_WARNINGS = 12;
    private static final int MOST_ON_BOARD = 3000;

    @Inject
    Clashes clashes;

    @Inject
    StaffSessions sessions;

    @Inject
    Prefectures prefectures;

    @Inject
    Holidays holidays;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** What is in the way of one session, the nearest in its prefecture first. */
    @Needs(Permission.LOOK)
    public Clashing of(@Of(Thing.SESSION_CODE) String code) {
        return withLines(clashes.of(access.scope(Permission.LOOK), code, MOST_WARNINGS));
    }

    /** What is asked for in an address, read by the clocks of Japan. */
    @Everybody("Reads an address")
    public BoardQuery read(BoardQuery.Text text) {
        return text.read(LocalDate.ofInstant(clock.instant(), Japan.TIME));
    }

    /** What begins on the days of the board, in order; at most a few thousand. */
    @Everybody("What is announced is public; drafts of others are left out")
    public Clashing board(BoardQuery query) {
        return withLines(clashes.board(access.scope(Permission.LOOK), query.search(), MOST_ON_BOARD));
    }

    /** The rows of the board, from the north to the south. */
    @Everybody("The map of the country is public")
    public List<PrefectureArea> areas() {
        return prefectures.areas();
    }

    /** National holidays among the days of the board. */
    @Everybody("The calendar is public")
    public List<HolidayLine> holidays(BoardQuery query) {
        return holidays.between(query.first(), query.last());
    }

    private Clashing withLines(List<Clash> found) {
        if (found.isEmpty()) {
            return new Clashing(List.of(), 0);
        }
        var lines = sessions.lines(found.stream().map(Clash::session).toList()).stream()
                .collect(Collectors.toMap(SessionLine::id, Function.identity()));
        var told = found.stream()
                .map(clash -> new ClashLine(lines.get(clash.session()), clash.samePrefecture(), clash.sameTheme()))
                .toList();
        return new Clashing(told, found.get(0).total());
    }
}
