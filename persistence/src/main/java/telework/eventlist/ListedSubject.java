package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.util.List;

/**
 * What the event is about and for whom. Texts may be null, lists are empty instead.
 *
 * @param status how the event stands (開催予定, 中止 …) in the publisher's words
 * @param kind セミナー and the like, in the publisher's words
 */
public record ListedSubject(
        String status,
        List<String> keywords,
        List<String> tags,
        String industry,
        String kind,
        String audience,
        String audienceNote,
        String remarks) {

    static ListedSubject read(Cells cells) {
        return new ListedSubject(
                cells.line(STATUS, 100),
                cells.list(KEYWORDS),
                cells.list(TAGS),
                cells.prose(INDUSTRY, 500),
                cells.line(KIND, 100),
                cells.prose(AUDIENCE, 1_000),
                cells.prose(AUDIENCE_NOTE, 1_000),
                cells.prose(REMARKS, 2_000));
    }
}
