package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the page that was sent, gathered for the summary above it. */
@Named
@RequestScoped
public class Problems {

    private static final String FORM = "form:";

    /** @param id of the field in the form */
    public record FieldProblem(String id, String sentence) {}

    public boolean isPresent() {
        return !faces().getMessageList().isEmpty();
    }

    /** What the title begins with, so that it is the first thing heard. */
    public String getMark() {
        return isPresent() ? texts().say("site.error.mark") : "";
    }

    /** What concerns no field. */
    public List<String> getGeneral() {
        return sentences(null);
    }

    public List<FieldProblem> getFields() {
        var problems = new ArrayList<FieldProblem>();
        faces().getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null && id.startsWith(FORM)) {
                var field = id.substring(FORM.length());
                sentences(id).forEach(sentence -> problems.add(new FieldProblem(field, sentence)));
            }
        });
        return problems;
    }

    public String getCount() {
        return texts().say("site.error.fields", getFields().size());
    }

    /** What is wrong with one field; empty when nothing is. */
    public String about(String field) {
        return String.join(" ", sentences(FORM + field));
    }

    private static List<String> sentences(String client) {
        return faces().getMessageList(client).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static Texts texts() {
        return Texts.of(faces());
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
