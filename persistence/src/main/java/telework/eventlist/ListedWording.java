package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

/**
 * What the event is called and how it is described. Any of it may be null, though an event without a title is reported.
 *
 * @param titleKana the title's reading
 * @param nickname what people call it (通称)
 * @param language the language of the row as the publisher wrote it, e.g. {@code ja}
 */
public record ListedWording(
        String title,
        String titleKana,
        String titleEn,
        String nickname,
        String subtitle,
        String summary,
        String description,
        String language) {

    /** The most characters that summary and description have together when joined. */
    public static final int LONGEST_TEXT = 10_000;

    private static final String PARAGRAPH = "\n\n";
    private static final int LONGEST_LINE = 200;

    static ListedWording read(Cells cells) {
        if (cells.isBlank(TITLE)) {
            cells.report(TITLE, Reason.MISSING_TITLE, null);
        }
        var summary = cells.prose(SUMMARY, LONGEST_TEXT);
        return new ListedWording(
                cells.line(TITLE, LONGEST_LINE),
                cells.line(TITLE_KANA, LONGEST_LINE),
                cells.line(TITLE_EN, LONGEST_LINE),
                cells.line(NICKNAME, LONGEST_LINE),
                cells.line(SUBTITLE, LONGEST_LINE),
                summary,
                cells.prose(DESCRIPTION, left(summary)),
                cells.line(LANGUAGE, 40));
    }

    /** Summary and description as two paragraphs, or the one there is; empty when there is neither. */
    public String text() {
        if (summary == null || description == null) {
            return summary != null ? summary : description != null ? description : "";
        }
        return summary + PARAGRAPH + description;
    }

    private static int left(String summary) {
        return summary == null
                ? LONGEST_TEXT
                : LONGEST_TEXT - summary.codePointCount(0, summary.length()) - PARAGRAPH.length();
    }
}
