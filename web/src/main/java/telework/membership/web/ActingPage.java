package telework.membership.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.membership.Ground;
import telework.membership.NotThere;
import telework.membership.service.OwnRights;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** For whom somebody acts who holds a mandate: a part of the page of one's own account. */
@Page
public class ActingPage {

    @Inject
    OwnRights own;

    @Inject
    ConsoleTexts texts;

    private String giver;
    private List<Ground> lent;

    public void choose() {
        own.actFor(read().orElse(null));
        Messages.addFlashGlobalInfo("{0}", texts.say(read().isPresent() ? "me.acting.chosen" : "me.acting.own"));
        Faces.redirect("/console");
    }

    private Optional<Long> read() {
        if (giver == null || giver.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(KeyInAddress.read(giver).orElseThrow(NotThere::new));
    }

    /** Names of those one may act for, by their ids; empty: nobody has given a mandate. */
    public Map<Long, String> getGivers() {
        var givers = new LinkedHashMap<Long, String>();
        lent().forEach(ground -> givers.put(ground.giverId(), ground.giver()));
        return givers;
    }

    private List<Ground> lent() {
        if (lent == null) {
            lent = own.all().stream().filter(ground -> ground.giverId() != null).toList();
        }
        return lent;
    }

    public String getGiver() {
        if (giver == null) {
            giver = own.chosen().map(ground -> ground.giverId().toString()).orElse("");
        }
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }
}
