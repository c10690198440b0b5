package telework.firm.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.service.Roles;
import telework.firm.Duplicates;
import telework.firm.Firm;
import telework.firm.FirmLine;
import telework.firm.FirmMergedMeanwhile;
import telework.firm.FirmPair;
import telework.firm.Firms;
import telework.firm.NoSuchFirm;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** Suggests firms that may be one, and makes one of them where staff say so. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class FirmMerging {

    @Inject
    Firms firms;

    @Inject
    Duplicates duplicates;

    @Inject
    Event<FirmMerged> merged;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** The likeliest first. */
    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public List<Suggestion> suggestions(int first, int size) {
        var pairs = duplicates.pairs(first, size);
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        var lines = firms.lines(ids).stream().collect(Collectors.toMap(FirmLine::id, Function.identity()));
        return pairs.stream().map(pair -> suggestion(pair, lines::get)).toList();
    }

    @Needs(value = Permission.REGISTRANTS, nationwide = true)
    public long count() {
        return duplicates.count();
    }

    /** The two are not the same: they are suggested no more. */
    @Needs(value = Permission.EDIT, nationwide = true)
    public void keepApart(Long one, Long other) {
        if (one.equals(other)) {
            throw new FirmMergedMeanwhile();
        }
        existing(one);
        existing(other);
        duplicates.keepApart(one, other, clock.instant(), caller());
    }

    /**
     * Makes one firm of two. Both rows are locked, the smaller id first, so that of two who merge crosswise one is told that it
     * is done; whoever puts a registration or a contact under either waits, and then finds the firm that lives.
     *
     * @throws FirmMergedMeanwhile when either has been merged already, or both are the same
     */
    @Needs(value = Permission.EDIT, nationwide = true)
    public void merge(Long from, Long into) {
        firms.locked(Math.min(from, into));
        firms.locked(Math.max(from, into));
        duplicates.merge(existing(from), existing(into), clock.instant(), caller());
        merged.fire(new FirmMerged(from, into));
    }

    private Firm existing(Long id) {
        return firms.byId(id).orElseThrow(NoSuchFirm::new);
    }

    private static Suggestion suggestion(FirmPair pair, Function<Long, FirmLine> lines) {
        return new Suggestion(pair, lines.apply(pair.first()), lines.apply(pair.second()));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
