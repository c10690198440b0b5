package telework.seminar;

import telework.common.EmailAddress;

/**
 * What a seminar tells about itself, independent of its dates.
 *
 * @param title in Japanese
 * @param titleEn null: the Japanese one is shown
 * @param description may be empty
 * @param speakers may be null
 * @param fee as prose, e.g. 無料; may be null
 */
public record SeminarContent(
        String title, String titleEn, String description, String speakers, String fee, Contact contact) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 10_000;

    /** The same under another title. @param english null: the Japanese one is shown */
    public SeminarContent titled(String japanese, String english) {
        return new SeminarContent(japanese, english, description, speakers, fee, contact);
    }

    /** Whom to ask about it; each part may be null. */
    public record Contact(String name, String phone, EmailAddress email) {

        public static final Contact NONE = new Contact(null, null, null);
    }
}
