package telework.seminar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

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

    /** Names of the modes that somebody who asks for this one can attend: who asks for a venue is welcome where it is also online. */
    Set<String> answers() {
        return this == HYBRID ? Set.of("HYBRID") : Set.of(name(), "HYBRID");
    }

    /** Whether a session of this mode is one for those who ask for the other; null asks for any. */
    public boolean answers(Mode asked) {
        return asked == null || asked.answers().contains(name());
    }
}
