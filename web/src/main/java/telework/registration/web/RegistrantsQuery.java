package telework.registration.web;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Objects;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.seminar.AdmissionKind;

/** Whom a program looks for among those who registered, as it stands in the address. */
public class RegistrantsQuery {

    private static final int LONGEST = 100;

    @QueryParam("q")
    String q;

    @QueryParam("status")
    String status;

    @QueryParam("admission")
    String admission;

    @QueryParam("order")
    String order;

    /** @throws telework.common.Invalid naming what cannot be understood: a filter that is not heard shows too many */
    RegistrantSearch read(Long session) {
        var check = new Check();
        var words = check.optional("q", q, typed -> Line.of(typed, LONGEST));
        var state = check.optional("status", status, typed -> constant(RegistrationState.class, typed));
        var kind = check.optional("admission", admission, typed -> constant(AdmissionKind.class, typed));
        var sorted = check.optional("order", order, typed -> constant(RegistrantOrder.class, typed));
        check.orRefuse();
        return new RegistrantSearch(
                session,
                Objects.toString(words, ""),
                state == null ? null : state.status(),
                kind,
                sorted == null ? RegistrantOrder.READING : sorted);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String typed) {
        try {
            return Enum.valueOf(type, typed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.choice");
        }
    }
}
