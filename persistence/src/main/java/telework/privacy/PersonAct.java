package telework.privacy;

import java.time.Instant;
import telework.audit.Action;
import telework.audit.Caller;

/** What was done with a person's data. @param organisation whose data they are; may be null */
public record PersonAct(Instant at, Caller.Kind by, Action action, String organisation) {}
