package telework.feed.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedService;
import telework.seminar.web.SessionSpeaker;
import telework.web.Language;
import telework.web.Option;
import telework.web.Page;

/** How to show our list in a site of one's own: choose what it holds, copy the HTML, see what it will look like. */
@Page
public class EmbedPage {

    @Inject
    SessionSpeaker speaker;

    @Inject
    FeedService feed;

    @Inject
    FeedTitle title;

    @Inject
    Language language;

    @Inject
    PublicAddress address;

    private final Criteria criteria = new Criteria();
    private Embedding embedding;

    public void make() {
        var query = criteria.query();
        var shown = criteria.string()
                .with("lang", criteria.getAsked().get("language"))
                .with("language", null);
        embedding = new Embedding(address, shown, title.of(query, speaker.texts()));
    }

    public Map<String, String> getAsked() {
        return criteria.getAsked();
    }

    /** False when the criteria made no sense. */
    public boolean isMade() {
        return embedding != null;
    }

    public String getHtml() {
        return embedding.html();
    }

    /** The frame of the preview: the same list from this very server. */
    public String getPreview() {
        return embedding.path();
    }

    public String getTitle() {
        return embedding.title();
    }

    public List<Option> getPrefectures() {
        return feed.vocabulary().areas().stream()
                .map(area -> option("prefecture", area.code(), area.nameJa(), area.nameEn()))
                .toList();
    }

    public List<Option> getThemes() {
        return feed.vocabulary().themes().stream()
                .map(theme -> option("theme", theme.code(), theme.nameJa(), theme.nameEn()))
                .toList();
    }

    public List<Option> getOrganisers() {
        return feed.vocabulary().organisers().stream()
                .map(line -> option("organiser", line.id().toString(), line.nameJa(), line.nameEn()))
                .toList();
    }

    private Option option(String part, String value, String nameJa, String nameEn) {
        return new Option(
                value, language.pick(nameJa, nameEn), value.equals(getAsked().get(part)));
    }

    public List<Option> getModes() {
        return criteria.modes(speaker.texts());
    }

    public List<Option> getLanguages() {
        return List.of(new Option("en", "English", "en".equals(getAsked().get("language"))));
    }
}
