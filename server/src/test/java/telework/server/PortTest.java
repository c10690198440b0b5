package telework.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void aTakenPortIsRefusedWithAnother() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = holder.getLocalPort();

            assertThatThrownBy(() -> Port.requireFree("127.0.0.1", port))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(1))
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("./run --port ");
        }
    }

    @Test
    void aFreePortIsAccepted() {
        Port.requireFree("127.0.0.1", Port.anyFree());
    }
}
