package telework.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;

/**
 * Payara Micro, booted first and given the EAR afterwards: an EAR named at boot makes the description that Micro prints
 * at the end of the boot fail, and the server with it.
 */
final class Micro {
    private static final String APPLICATION = "telework";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String COMPRESSED = String.join(
            ",",
            "text/html",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/xml",
            "application/atom+xml",
            "text/xml",
            "text/csv",
            "text/calendar",
            "text/plain",
            "image/svg+xml");

    private final PayaraMicroRuntime runtime;

    private Micro(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    static Micro boot(Installation installation, Path root, String address, int port) {
        System.setProperty(
                "fish.payara.micro.BootJar", installation.bootJar().toUri().toString());
        // The server's security policy trusts the jars below this folder; without it no service may be looked up.
        System.setProperty("fish.payara.micro.UnpackDir", installation.folder().toString());
        try {
            // One node needs no data grid: it takes three seconds and a port. Non-persistent timers work without it.
            return new Micro(instance()
                    .setRootDir(root.toFile())
                    .setHttpPort(port)
                    .setNoHazelcast(true)
                    .setPrintLogo(false)
                    .setPreBootHandler(commands -> {
                        listenOn(address, commands);
                        compress(commands);
                        leaveFramesToPages(commands);
                        believeProxiesAboutTls(commands);
                    })
                    .bootStrap());
        } catch (BootstrapException | ReflectiveOperationException e) {
            throw StartRefused.failure("Payara Micro did not start: " + e.getMessage());
        }
    }

    /** The list decides, because a deployment that failed may still be answered with true. */
    boolean deploy(Path ear) {
        return runtime.deploy(APPLICATION, "/", ear.toFile())
                && runtime.getDeployedApplicationNames().contains(APPLICATION);
    }

    private static void listenOn(String address, AdminCommandRunner commands) {
        commands.run("set", LISTENER + "address=" + address);
    }

    /** What is text crosses the wire compressed; fonts and pictures are already. */
    private static void compress(AdminCommandRunner commands) {
        commands.run("set", HTTP + "compression=on");
        commands.run("set", HTTP + "compressable-mime-type=" + COMPRESSED);
        commands.run("set", HTTP + "compression-min-size-bytes=1024");
    }

    /** The server forbids every frame of another site; one page of ours is made for that, and each says so for itself. */
    private static void leaveFramesToPages(AdminCommandRunner commands) {
        commands.run("set", HTTP + "xframe-options=false");
    }

    /**
     * Behind a proxy that ends TLS the server sees requests without it, and would send people on to addresses without it, where
     * the policy of our pages lets no form go. Who says so without a proxy is sent to TLS, and nothing else.
     */
    private static void believeProxiesAboutTls(AdminCommandRunner commands) {
        commands.run("set", HTTP + "scheme-mapping=X-Forwarded-Proto");
    }

    /** The implementation is on the run-time class path only; its boot interface is public. */
    private static PayaraMicroBoot instance() throws ReflectiveOperationException {
        return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    }
}
