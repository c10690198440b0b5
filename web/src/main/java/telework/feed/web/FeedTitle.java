package telework.feed.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import telework.feed.service.FeedService;
import telework.seminar.service.TimetableQuery;
import telework.web.Texts;

/** What a feed is called: the programme and what was asked for, so that two subscriptions can be told apart. */
@Dependent
public class FeedTitle {

    @Inject
    FeedService feed;

    String of(TimetableQuery asked, Texts texts) {
        var criteria = new ArrayList<String>();
        if (!asked.equals(TimetableQuery.ANY)) {
            boolean english = texts.locale().getLanguage().equals("en");
            criteria.addAll(feed.vocabulary().names(asked, english));
        }
        if (asked.mode() != null) {
            criteria.add(texts.say("Mode." + asked.mode()));
        }
        if (asked.vacancy()) {
            criteria.add(texts.say("feed.vacancy"));
        }
        if (!asked.words().isBlank()) {
            criteria.add(FeedWords.plain(asked.words()));
        }
        return criteria.isEmpty()
                ? texts.say("feed.title")
                : texts.say("feed.title.of", String.join(texts.say("feed.and"), criteria));
    }
}
