package telework.export.service;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stream into parts of at most one size and hands them on: what is handed on is no longer in memory. */
final class Parts extends OutputStream {

    /** In bytes. */
    static final int SIZE = 256 * 1024;

    private final ByteArrayOutputStream open = new ByteArrayOutputStream(SIZE);
    private List<byte[]> full = new ArrayList<>();

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int piece = Math.min(length - done, SIZE - open.size());
            open.write(bytes, from + done, piece);
            done += piece;
            if (open.size() == SIZE) {
                cut();
            }
        }
    }

    /** What has not been written for good is the last part. */
    @Override
    public void close() {
        if (open.size() > 0) {
            cut();
        }
    }

    private void cut() {
        full.add(open.toByteArray());
        open.reset();
    }

    /** The parts that became full since this was last asked. */
    List<byte[]> take() {
        var taken = full;
        full = new ArrayList<>();
        return taken;
    }
}
