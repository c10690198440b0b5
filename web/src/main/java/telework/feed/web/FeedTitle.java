package telework.feed.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.area.PrefectureLine;
import telework.seminar.ThemeLine;
import telework.seminar.service.TimetableQuery;
import telework.seminar.service.TimetableService;
import telework.web.Texts;

/** What a feed is called: the programme and what was asked for, so that two subscriptions can be told apart. */
@Dependent
public class FeedTitle {

    @Inject
    TimetableService timetable;

    String of(TimetableQuery asked, Texts texts) {
        boolean english = texts.locale().getLanguage().equals("en");
        var criteria = Stream.of(
                        prefecture(asked.prefecture(), english),
                        theme(asked.theme(), english),
                        asked.mode() == null ? null : texts.say("Mode." + asked.mode()),
                        asked.vacancy() ? texts.say("feed.vacancy") : null,
                        asked.words().isBlank() ? null : FeedWords.plain(asked.words()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.say("feed.and")));
        return criteria.isEmpty() ? texts.say("feed.title") : texts.say("feed.title.of", criteria);
    }

    private String prefecture(String code, boolean english) {
        return timetable.prefectures().stream()
                .filter(line -> line.code().equals(code))
                .map(english ? PrefectureLine::nameEn : PrefectureLine::nameJa)
                .findFirst()
                .orElse(null);
    }

    private String theme(String code, boolean english) {
        return timetable.themes().stream()
                .filter(line -> line.code().equals(code))
                .map(english ? ThemeLine::nameEn : ThemeLine::nameJa)
                .findFirst()
                .orElse(null);
    }
}
