package telework.common;

/** More was sent than anybody has to say. */
public class TooLarge extends Refusal {

    /** @param most megabytes that are taken */
    public TooLarge(int most) {
        super(Kind.TOO_LARGE, "too-large", most);
    }
}
