package telework.seminar.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.seminar.service.SessionDetail.SpeakerDetail;
import telework.web.Texts;

/** A speaker in the words of one language; what is not known is null. */
public record SpeakerWords(SpeakerDetail speaker, Texts texts) {

    public String name() {
        return inEnglish() ? speaker.profile().nameEn() : speaker.profile().name();
    }

    public String nameLang() {
        return inEnglish() ? "en" : "ja";
    }

    /** Affiliation and title, which are Japanese in any language. */
    public String role() {
        return Stream.of(speaker.profile().affiliation(), speaker.profile().title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    public String talk() {
        return speaker.talk();
    }

    public String profile() {
        return profileInEnglish()
                ? speaker.profile().profileEn()
                : speaker.profile().profile();
    }

    public String profileLang() {
        return profileInEnglish() ? "en" : "ja";
    }

    public String link() {
        return speaker.profile().link();
    }

    public String more() {
        return texts.say("seminar.speakers.more", name());
    }

    private boolean inEnglish() {
        return isEnglish() && speaker.profile().nameEn() != null;
    }

    private boolean profileInEnglish() {
        return isEnglish() && speaker.profile().profileEn() != null;
    }

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
