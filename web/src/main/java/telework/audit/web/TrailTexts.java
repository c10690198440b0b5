package telework.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/**
 * How people call what the trail speaks of by the names of classes and attributes. What has no name in this version, such as
 * an attribute that has been given up since, keeps the name under which it was recorded.
 */
@Named("trail")
@RequestScoped
public class TrailTexts {

    @Inject
    @Named("console")
    ResourceBundle bundle;

    /** @param type of a subject, e.g. {@code Session} */
    public String subject(String type) {
        return text("AuditSubject.", type);
    }

    /** @param name of an attribute with those of what it is part of, e.g. {@code period.opensAt} */
    public String attribute(String name) {
        return text("AuditAttribute.", name);
    }

    private String text(String prefix, String name) {
        return bundle.containsKey(prefix + name) ? bundle.getString(prefix + name) : name;
    }
}
