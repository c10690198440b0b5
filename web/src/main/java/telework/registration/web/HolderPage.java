package telework.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import telework.common.Secret;
import telework.registration.service.HolderService;
import telework.registration.service.Holding;
import telework.registration.service.RegistrationView;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** All registrations of a mailbox, to whoever has the link that was sent there. */
@Page
public class HolderPage {

    @Inject
    HolderService holders;

    @Inject
    SessionSpeaker speaker;

    private Holding holding;
    private List<RegistrationSheet> sheets = List.of();

    public void load() {
        holding =
                holders.holding(new Secret(Faces.getRequestParameter("token"))).orElse(null);
        if (holding != null) {
            sheets = sheets(holding.registrations());
        }
    }

    private List<RegistrationSheet> sheets(List<RegistrationView> views) {
        var words = speaker.words(views.stream().map(RegistrationView::session).toList());
        return IntStream.range(0, views.size())
                .mapToObj(index -> new RegistrationSheet(views.get(index), words.get(index)))
                .toList();
    }

    /** Whether the link shows anything (still). */
    public boolean isOpen() {
        return holding != null;
    }

    public String getLead() {
        return speaker.texts().say("holder.lead", holding.owner());
    }

    public List<RegistrationSheet> getSheets() {
        return sheets;
    }
}
