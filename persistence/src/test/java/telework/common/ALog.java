package telework.common;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class tells its log while something is done. */
public final class ALog {

    private ALog() {}

    public static List<String> of(Class<?> whose, Runnable work) {
        var told = new ArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(whose.getName());
        log.addHandler(ear);
        try {
            work.run();
        } finally {
            log.removeHandler(ear);
        }
        return told;
    }
}
