package telework.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import telework.common.TooLarge;

/**
 * Reads no more of what is sent to REST than an honest caller sends: JSON is kept in memory as a whole before anybody looks at
 * it, so that somebody unknown could fill the memory. What a caller says of the length beforehand is not relied on.
 */
@Provider
public class BoundedBodies implements ReaderInterceptor {

    /** Bytes. The longest form of a session has a tenth of it. */
    static final int MOST = 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /** @throws TooLarge when there is more; readers that make objects tell of it as a mistake in the JSON */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = new Bounded(context.getInputStream());
        context.setInputStream(body);
        try {
            return context.proceed();
        } catch (RuntimeException stumbled) {
            throw body.isTooLarge() ? tooLarge() : stumbled;
        }
    }

    private static TooLarge tooLarge() {
        return new TooLarge(MOST / MEGABYTE);
    }

    private static final class Bounded extends FilterInputStream {

        private long taken;

        private Bounded(InputStream whole) {
            super(whole);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] piece, int from, int length) throws IOException {
            int found = super.read(piece, from, length);
            count(found);
            return found;
        }

        private void count(int found) {
            taken += Math.max(0, found);
            if (isTooLarge()) {
                throw tooLarge();
            }
        }

        private boolean isTooLarge() {
            return taken > MOST;
        }
    }
}
