package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** All messages of a page in one place, above the form, so that none is lost whose field the page does not show. */
@Named
@RequestScoped
public class Complaints {

    /** @param target the id of the field, null when it is about the whole; @param label the field's name, may be null */
    public record Complaint(String target, String label, String sentence) {}

    @Inject
    @Named("console")
    ResourceBundle console;

    /** @param page the first part of the keys of its labels */
    public List<Complaint> about(String page) {
        var faces = FacesContext.getCurrentInstance();
        return stream(faces.getClientIdsWithMessages())
                .flatMap(id -> faces.getMessageList(id).stream()
                        .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
                        .map(message -> new Complaint(id, label(page, id), message.getSummary())))
                .toList();
    }

    /** Whether the server had forgotten the form that was sent, so that nothing was done. */
    public boolean isExpired() {
        return ViewExpiredExceptionHandler.wasViewExpired();
    }

    /** What went well. */
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }

    private String label(String page, String id) {
        if (id == null) {
            return null;
        }
        try {
            return console.getString(page + "." + id.substring(id.lastIndexOf(':') + 1));
        } catch (MissingResourceException nameless) {
            return null;
        }
    }

    private static Stream<String> stream(Iterator<String> ids) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, 0), false);
    }
}
