package telework.benchmarks;

import java.util.Locale;

/** What can be measured by itself. */
enum Part {
    REGISTRATIONS,
    SEARCH,
    EXPORT;

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    static Part read(String typed) {
        for (var part : values()) {
            if (part.name().equals(typed.toUpperCase(Locale.ROOT))) {
                return part;
            }
        }
        throw new IllegalArgumentException("--only takes registrations, search or export, not " + typed);
    }
}
