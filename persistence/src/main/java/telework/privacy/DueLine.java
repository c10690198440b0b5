package telework.privacy;

import java.time.Instant;

/**
 * A session whose people are due to be forgotten.
 *
 * @param people who are not forgotten yet
 * @param holds how many holds keep them
 */
public record DueLine(
        Long session, String code, String title, String organiser, Instant endedAt, Long people, Long holds) {

    public boolean isHeld() {
        return holds > 0;
    }
}
