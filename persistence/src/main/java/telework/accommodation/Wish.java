package telework.accommodation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What people often need to take part; anything else is a note. */
public enum Wish {
    SIGN_LANGUAGE,
    CAPTIONING,
    WHEELCHAIR,
    GUIDANCE,
    READABLE_MATERIALS;

    /** For a column. */
    public static String text(Collection<Wish> wishes) {
        return wishes.stream().sorted().map(Wish::name).collect(Collectors.joining(" "));
    }

    /** As {@link #text} wrote them. */
    public static Set<Wish> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Wish::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Wish.class)));
    }
}
