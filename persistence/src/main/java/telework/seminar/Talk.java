package telework.seminar;

import telework.speaker.Speaker;

/**
 * A place in the order of a seminar's speakers.
 *
 * @param title what the person speaks about; null when that is the seminar's title
 */
public record Talk(Speaker speaker, String title) {

    public static final int LONGEST_TITLE = 200;
}
