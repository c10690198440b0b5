package telework.clash.service;

import telework.seminar.SessionLine;

/** A session and why it is in another's way; on the board neither reason need hold. */
public record ClashLine(SessionLine line, boolean samePrefecture, boolean sameTheme) {

    public boolean clashes() {
        return samePrefecture || sameTheme;
    }
}
