package telework.feed.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import telework.feed.FeedMark;

/** Reads a list to its end, however long it is. */
@Dependent
public class FeedEntries {

    @Inject
    FeedService feed;

    public void each(FeedQuery query, Consumer<FeedEntry> told) {
        var chunk = feed.after(FeedMark.BEGINNING, query);
        while (!chunk.entries().isEmpty()) {
            chunk.entries().forEach(told);
            chunk = feed.after(chunk.mark(), query);
        }
    }
}
