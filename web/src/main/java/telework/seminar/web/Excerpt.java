package telework.seminar.web;

/** The beginning of a text, where there is no room for all of it. */
final class Excerpt {

    private Excerpt() {}

    /**
     * On one line; no character is cut in two.
     *
     * @param longest in characters, the sign of omission included
     * @return null of null
     */
    static String of(String text, int longest) {
        if (text == null) {
            return null;
        }
        var line = text.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= longest;
        return fits
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
