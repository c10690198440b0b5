package telework.material.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a seminar may hold. */
@Dependent
public class MaterialLimits {

    private static final long MEGABYTE = 1024L * 1024;

    /** Files of one seminar. */
    static final int MOST = 20;
    /** All files of one seminar together weigh at most so many of the largest. */
    static final int LARGEST_TOGETHER = 5;

    @Inject
    @ConfigProperty(name = "telework.material.megabytes", defaultValue = "20")
    int megabytes;

    /** Bytes of one file. */
    public long longest() {
        return megabytes * MEGABYTE;
    }

    /** Bytes of all files of one seminar. */
    long total() {
        return longest() * LARGEST_TOGETHER;
    }

    public int getMegabytes() {
        return megabytes;
    }
}
