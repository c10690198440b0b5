package telework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page must know of this installation. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    /** Whether visitors are to be told that nothing here is real. */
    public boolean isDemo() {
        return demo;
    }
}
