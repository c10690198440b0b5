package telework.accommodation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody needs. @param note in their own words; null for none */
public record Needed(Set<Wish> wishes, String note) {

    /** Characters. */
    public static final int LONGEST_NOTE = 500;

    public Needed {
        var sorted = EnumSet.noneOf(Wish.class);
        sorted.addAll(wishes);
        wishes = Collections.unmodifiableSet(sorted);
    }
}
