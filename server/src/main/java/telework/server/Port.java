package telework.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports: read from a setting, and tried before the boot, which would otherwise report a taken one half a minute later. */
final class Port {
    private Port() {}

    static int parse(String value) {
        try {
            var port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw StartRefused.misuse("Not a port number (1 to 65535): " + value);
    }

    static void requireFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw StartRefused.failure("Port " + port + " on " + address + " cannot be used (" + e.getMessage()
                    + "). Stop the program that holds it, or choose another: ./run --port " + (port % 65535 + 1));
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw StartRefused.failure("No free port: " + e.getMessage());
        }
    }
}
