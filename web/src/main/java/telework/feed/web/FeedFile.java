package telework.feed.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that is made when it is asked for.
 *
 * @param type with its charset
 * @param name under which a browser saves it; null: it is shown
 * @param fresh for how long a copy may be used without asking again
 * @param changed when it was last changed; null where nobody can tell, as in a list from which things drop out
 */
record FeedFile(String type, String name, Duration fresh, Instant changed, Content content) {

    /** Writes itself to the end, holding no more than a chunk at a time. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    FeedFile(String type, Duration fresh, Content content) {
        this(type, null, fresh, null, content);
    }

    FeedFile named(String fileName) {
        return new FeedFile(type, fileName, fresh, changed, content);
    }

    FeedFile changedAt(Instant moment) {
        return new FeedFile(type, name, fresh, moment, content);
    }
}
