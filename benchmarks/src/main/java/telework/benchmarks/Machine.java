package telework.benchmarks;

import java.lang.management.ManagementFactory;

/** What the figures were measured on. */
record Machine(int cores, long gibibytes, double load, String jdk, String postgres) {

    private static final double BYTES = 1 << 30;

    /** @param postgres its version */
    static Machine of(String postgres) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / BYTES),
                system.getSystemLoadAverage(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                postgres);
    }
}
