package telework.material;

import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import telework.common.InvalidValue;

/**
 * What an archive says of itself that it unpacks to; nothing is unpacked to find out. One that lies is found to be damaged by
 * whatever unpacks it.
 *
 * @param bytes of all entries together
 */
record Unpacking(int entries, long bytes) {

    /** A presentation of 500 slides has some 3,000. */
    static final int MOST_ENTRIES = 10_000;

    /** Office files shrink to a tenth, sheets of equal cells to a thirtieth. */
    static final int MOST_TIMES = 100;

    /** More than any file may weigh, and so little that the sum of all entries has room in its type. */
    private static final long LARGEST_ENTRY = 1L << 40;

    static Unpacking of(ZipFile archive) {
        return new Unpacking(
                archive.size(), archive.stream().mapToLong(Unpacking::told).sum());
    }

    private static long told(ZipEntry entry) {
        return entry.getSize() < 0 ? LARGEST_ENTRY : Math.min(entry.getSize(), LARGEST_ENTRY);
    }

    /** @throws InvalidValue when it is out of all proportion to what the archive weighs, in bytes */
    void orRefuse(long weight) {
        if (entries > MOST_ENTRIES || bytes > MOST_TIMES * weight) {
            throw new InvalidValue("invalid.file.packed");
        }
    }
}
