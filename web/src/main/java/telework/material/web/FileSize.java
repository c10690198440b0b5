package telework.material.web;

import java.util.Locale;

/** The size of a file as people read it. */
public final class FileSize {

    private static final double KILOBYTE = 1024;

    private FileSize() {}

    /** 1.2 MB, 340 KB or 1 KB: never nothing. */
    public static String of(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? "%d KB".formatted(Math.max(1, Math.round(kilobytes)))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }
}
