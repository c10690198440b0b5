package telework.feed.web;

import telework.common.service.PublicAddress;
import telework.web.QueryString;

/**
 * The list as it is put into another site: the address in its frame and the HTML around it.
 *
 * @param criteria of the search, and the language
 * @param title the frame's name, for those who hear the page instead of seeing it
 */
record Embedding(PublicAddress address, QueryString criteria, String title) {

    static final String PATH = "/embed/seminars";

    /** Wide as its place; high enough for four sessions, and it scrolls. */
    private static final String FRAME = """
            <iframe src="%s" title="%s"
              width="100%%" height="640" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"
              style="border: 1px solid #949494"></iframe>
            """;

    String path() {
        return PATH + criteria;
    }

    /** What the owner of the other site copies; safe in HTML whatever was searched for. */
    String html() {
        return FRAME.formatted(escaped(address.page(path())), escaped(title)).strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
