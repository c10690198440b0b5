package telework.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the server really needs: its heap right after a collection, so that rubbish does not count. */
final class Heap implements AutoCloseable {

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private long most;

    private Heap(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    /** @param process its number */
    static Heap of(long process) throws IOException, AttachNotSupportedException {
        var machine = VirtualMachine.attach(String.valueOf(process));
        try {
            return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    /** Looks again; the most that was seen counts. */
    void look() {
        memory.gc();
        most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
    }

    /** The most since it was last asked, in megabytes. */
    double most() {
        double megabytes = most / 1e6;
        most = 0;
        return megabytes;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
