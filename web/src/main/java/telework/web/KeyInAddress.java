package telework.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** The key of something as an address or a hidden field has it: what can be none is the key of nothing. */
public final class KeyInAddress {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private KeyInAddress() {}

    /** @param text may be null, or anything that somebody typed */
    public static Optional<Long> read(String text) {
        return Optional.ofNullable(text)
                .filter(told -> DIGITS.matcher(told).matches())
                .map(Long::valueOf);
    }
}
