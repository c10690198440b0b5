package telework.overview.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telework.area.Bureaus;
import telework.common.Japan;
import telework.common.service.Roles;
import telework.mail.Outbox;
import telework.mail.OutboxCount;
import telework.membership.Permission;
import telework.membership.Scope;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.overview.Concern;
import telework.overview.ConcernLine;
import telework.overview.DayCount;
import telework.overview.Overviews;
import telework.seminar.Sessions;
import telework.seminar.StaffSessions;
import telework.seminar.service.Offers;
import telework.seminar.service.SessionOffer;

/** Tells whoever organises what needs attention, in seven statements however much there is. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OverviewService {

    static final int DAYS = 30;
    private static final int MOST_OF_A_CONCERN = 5;
    private static final Duration DRAFTS_AHEAD = Duration.ofDays(14);
    private static final Duration SOON = Duration.ofDays(7);

    @Inject
    Overviews overviews;

    @Inject
    StaffSessions table;

    @Inject
    Sessions sessions;

    @Inject
    Bureaus bureaus;

    @Inject
    Outbox outbox;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Everybody("Everybody sees the figures of their own organisations")
    public Overview look() {
        var now = clock.instant();
        var mine = access.scope(Permission.LOOK);
        var post = access.scope(Permission.MAIL);
        var mail = outbox.counts(post.everywhere(), post.tops()).stream()
                .collect(Collectors.toMap(OutboxCount::status, OutboxCount::messages));
        return new Overview(concerns(mine, now), overviews.loads(mine, now), bureaus.inOrder(), days(mine, now), mail);
    }

    private Map<Concern, Concerned> concerns(Scope mine, Instant now) {
        var lines = overviews.concerns(mine, now, DRAFTS_AHEAD, SOON, MOST_OF_A_CONCERN);
        var offers = offers(lines.stream().map(ConcernLine::session).distinct().toList());
        return Arrays.stream(Concern.values())
                .collect(Collectors.toMap(Function.identity(), concern -> concerned(concern, lines, offers)));
    }

    private Map<Long, SessionOffer> offers(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Offers.of(table.lines(ids), sessions).stream()
                        .collect(Collectors.toMap(offer -> offer.line().id(), Function.identity()));
    }

    private static Concerned concerned(Concern concern, List<ConcernLine> lines, Map<Long, SessionOffer> offers) {
        var mine = lines.stream()
                .filter(line -> line.concern().equals(concern.name()))
                .toList();
        return mine.isEmpty()
                ? Concerned.NOBODY
                : new Concerned(
                        mine.stream().map(line -> offers.get(line.session())).toList(),
                        mine.get(0).total());
    }

    private List<Overview.Day> days(Scope mine, Instant now) {
        var first = LocalDate.ofInstant(now, Japan.TIME).minusDays(DAYS - 1L);
        var counts = overviews
                .registrations(mine, first.atStartOfDay(Japan.TIME).toInstant())
                .stream()
                .collect(Collectors.toMap(DayCount::date, DayCount::registrations));
        return IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(date -> new Overview.Day(date, counts.getOrDefault(date, 0L)))
                .toList();
    }
}
