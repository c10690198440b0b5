package telework.tests.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The jars of the EAR that ships, in a WAR with a test's own classes: Payara Micro as it is takes no EAR. */
final class ShippedWar {

    private ShippedWar() {}

    static WebArchive with(Class<?>... classes) {
        var war = ShrinkWrap.create(WebArchive.class, "telework.war")
                .addClasses(classes)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource("glassfish-web.xml");
        try (var ear = new ZipFile(System.getProperty("telework.server") + "/telework.ear")) {
            for (var entry : ear.stream()
                    .filter(entry -> entry.getName().matches("lib/.*\\.jar|ejb\\.jar"))
                    .toList()) {
                try (var jar = ear.getInputStream(entry)) {
                    war.addAsLibrary(
                            new ByteArrayAsset(jar.readAllBytes()),
                            Path.of(entry.getName()).getFileName().toString());
                }
            }
            return war;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
