package telework.seminar;

import java.util.Collection;
import java.util.EnumSet;

/** Where a session takes place, told by the kinds of admission it has. */
public enum Mode {
    VENUE,
    ONLINE,
    HYBRID;

    /** @return null when there is no admission yet, as in a draft */
    public static Mode of(Collection<AdmissionKind> kinds) {
        if (kinds.containsAll(EnumSet.allOf(AdmissionKind.class))) {
            return HYBRID;
        }
        if (kinds.isEmpty()) {
            return null;
        }
        return kinds.contains(AdmissionKind.VENUE) ? VENUE : ONLINE;
    }
}
