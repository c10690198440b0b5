package telework.checkin;

import java.time.Instant;

/**
 * A sign-in sheet in the list of a session.
 *
 * @param number of the session's sheets, from 1
 * @param people lines on it
 */
public record SignInSheetLine(Integer number, Instant madeAt, Integer people) {}
