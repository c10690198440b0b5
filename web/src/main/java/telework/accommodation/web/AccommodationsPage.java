package telework.accommodation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import telework.accommodation.AccommodationLine;
import telework.accommodation.service.AccommodationList;
import telework.web.Page;

/** Who of a session needs what. */
@Page
public class AccommodationsPage {

    @Inject
    AccommodationList list;

    private List<AccommodationLine> lines;

    public List<AccommodationLine> getLines() {
        if (lines == null) {
            Faces.getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
            lines = list.lines(getCode());
        }
        return lines;
    }

    public String getCode() {
        return Faces.getRequestParameter("code");
    }
}
