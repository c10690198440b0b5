package telework.tests;

import java.util.Map;

/**
 * One server with the demonstration for all tests of this process that look at pages, started when the first of them asks for it: a start
 * costs as much as fifty pages. Whoever changes something that others look at makes it first.
 */
public final class SharedServer {

    private static RunningServer server;

    private SharedServer() {}

    public static synchronized RunningServer get() {
        if (server == null) {
            var data = RunningServer.dataFolder("shared-" + System.getProperty("telework.fork"));
            server = RunningServer.start(data, Map.of("telework.rate-limit", "off"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "shared-server-stop"));
        }
        return server;
    }
}
