package telework.seminar.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import telework.common.Invalid;
import telework.common.Violation;
import telework.seminar.service.SeminarService;
import telework.web.Page;

/** Begins a seminar with nothing but its title. */
@Page
public class DraftPage {

    @Inject
    SeminarService seminars;

    private String title;

    public void begin() {
        Faces.redirect("/console/sessions/%s", draft());
    }

    /** The draft has no date yet, and becomes the first session of the series. */
    public void beginSeries() {
        Faces.redirect("/console/sessions/%s/series", draft());
    }

    private String draft() {
        if (title == null || title.isBlank()) {
            throw new Invalid(List.of(new Violation("title", "invalid.required")));
        }
        return seminars.draft(title);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
