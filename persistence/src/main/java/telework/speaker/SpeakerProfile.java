package telework.speaker;

import telework.common.Kana;

/**
 * What the public may know of a speaker; all but the name may be null.
 *
 * @param name as it stands on the programme
 * @param kana how it is read
 * @param nameEn in Latin letters
 * @param affiliation where they work
 * @param title what they are, e.g. 社会保険労務士
 * @param profile some sentences in Japanese
 * @param link to more about them
 */
public record SpeakerProfile(
        String name,
        Kana kana,
        String nameEn,
        String affiliation,
        String title,
        String profile,
        String profileEn,
        String link) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_AFFILIATION = 200;
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_PROFILE = 2000;
}
