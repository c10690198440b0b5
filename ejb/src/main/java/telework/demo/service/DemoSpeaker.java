package telework.demo.service;

import telework.common.Kana;
import telework.speaker.SpeakerProfile;

/** An invented speaker as the demonstration's file tells it; what it does not tell is null. */
public record DemoSpeaker(
        String name, String kana, String nameEn, String title, String affiliation, String profile, String profileEn) {

    SpeakerProfile toProfile() {
        return new SpeakerProfile(name, new Kana(kana), nameEn, affiliation, title, profile, profileEn, null);
    }
}
