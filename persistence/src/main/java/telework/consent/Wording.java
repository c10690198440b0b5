package telework.consent;

/** The same said in both languages; each line is a paragraph. */
public record Wording(String ja, String en) {

    /** Characters that either may have. */
    public static final int LONGEST = 4000;

    /** @param language {@code ja} or {@code en} */
    public String in(String language) {
        return "en".equals(language) ? en : ja;
    }
}
