package telework.membership.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import telework.membership.Ground;

/** Knows callers that are no people. */
public interface Programs {

    /** Why a program may do something now, perhaps nothing; empty for who is no program. */
    Optional<List<Ground>> grounds(String caller, Instant now);
}
