package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** All messages of a page in one place above the form, so that none is lost whose field the page does not show. */
@Named
@RequestScoped
public class Problems {

    private static final String FORM = "form:";

    /**
     * @param target the id of the field in the page
     * @param label the field's name; null for one that has none
     */
    public record FieldProblem(String target, String label, String sentence) {}

    public boolean isPresent() {
        return faces().getMessageList().stream().anyMatch(Problems::isProblem);
    }

    /** Whether the server had forgotten the form that was sent, so that nothing was done. */
    public boolean isExpired() {
        return ViewExpiredExceptionHandler.wasViewExpired();
    }

    /** What the title begins with, so that it is the first thing heard. */
    public String getMark() {
        return isPresent() ? texts().say("site.error.mark") : "";
    }

    /** What went well. */
    public List<String> getNews() {
        return faces().getMessageList().stream()
                .filter(message -> !isProblem(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What concerns no field. */
    public List<String> getGeneral() {
        return sentences(null);
    }

    /** @param page the first part of the keys of its labels in the bundle */
    public List<FieldProblem> fields(ResourceBundle bundle, String page) {
        var problems = new ArrayList<FieldProblem>();
        faces().getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                sentences(id)
                        .forEach(sentence -> problems.add(new FieldProblem(id, label(bundle, page, id), sentence)));
            }
        });
        return problems;
    }

    public String count(int fields) {
        return texts().say("site.error.fields", fields);
    }

    /** What is wrong with one field; empty when nothing is. */
    public String about(String field) {
        return String.join(" ", sentences(FORM + field));
    }

    private static String label(ResourceBundle bundle, String page, String id) {
        var key = page + "." + id.substring(id.lastIndexOf(':') + 1);
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    private static List<String> sentences(String client) {
        return faces().getMessageList(client).stream()
                .filter(Problems::isProblem)
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity() != FacesMessage.SEVERITY_INFO;
    }

    private static Texts texts() {
        return Texts.of(faces());
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
