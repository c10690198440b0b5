package telework.audit;

/** Hides a personal value: 山田 becomes 山＊＊. The number of stars is always the same, so that the length tells nothing. */
final class Mask {

    static final String STARS = "＊＊";

    private Mask() {}

    /** A value of one character is hidden as a whole; null stays null. */
    static String of(String value) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        int first = value.offsetByCodePoints(0, 1);
        return first == value.length() ? STARS : value.substring(0, first) + STARS;
    }
}
