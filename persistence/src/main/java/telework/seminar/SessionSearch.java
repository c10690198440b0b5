package telework.seminar;

import java.time.Instant;

/**
 * What a visitor looks for among the sessions. What is empty or null is not asked for.
 *
 * @param words each of them, set apart by blanks, is found in title, description, speakers, organiser, venue or prefecture,
 *     whatever its width or kana
 * @param theme code of the theme
 * @param organiser id of the organisation
 * @param vacancy whether only those with a seat left are wanted
 */
public record SessionSearch(
        String words, Area area, String theme, Mode mode, Long organiser, boolean vacancy, Span span) {

    /**
     * Where the venue is. The two lists of regions differ, and somebody may ask for both at once.
     *
     * @param prefecture JIS X 0401 code
     * @param region code of one of the eight
     * @param bureau code of one of the eleven
     */
    public record Area(String prefecture, String region, String bureau) {

        public static final Area ANYWHERE = new Area("", "", "");

        public static Area prefecture(String code) {
            return new Area(code, "", "");
        }
    }

    /**
     * When.
     *
     * @param now what is over by then is left out
     * @param from the earliest start; null: any
     * @param until the first instant that is too late to start; null: any
     */
    public record Span(Instant now, Instant from, Instant until) {}

    /** The same with nothing asked that facets offer: what they are counted from. */
    SessionSearch withoutFacets() {
        return new SessionSearch(words, Area.ANYWHERE, "", null, null, false, span);
    }

    /** What can be attended. */
    public SessionCriteria toAttend() {
        return new SessionCriteria(this, "'DRAFT', 'IN_REVIEW', 'HELD', 'CANCELLED'");
    }

    /** What was ever made known, also when it was called off or is over. */
    public SessionCriteria madeKnown() {
        return new SessionCriteria(this, "'DRAFT', 'IN_REVIEW'");
    }
}
