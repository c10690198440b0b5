package telework.organisation.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.area.PrefectureLine;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.Organisation;
import telework.organisation.OrganisationLine;
import telework.organisation.service.OpenNow;
import telework.organisation.service.OrganisationForm;
import telework.organisation.service.OrganisationPlaces;
import telework.organisation.service.OrganisationService;
import telework.organisation.service.OrganisationStanding;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** One organisation, or a new one. */
@Page
public class OrganisationPage {

    @Inject
    @Param
    String id;

    @Inject
    OrganisationService organisations;

    @Inject
    OrganisationPlaces places;

    @Inject
    ConsoleTexts texts;

    private String version;
    private Map<String, String> typed = new HashMap<>();
    private List<String> served = new ArrayList<>();
    private OpenNow now;
    private OrganisationStanding standing;
    private List<OrganisationLine> parents;
    private List<PrefectureLine> prefectures;

    public void open() {
        var form = isNew() ? OrganisationForm.EMPTY : organisations.open(number());
        version = form.version();
        typed = new HashMap<>(form.typed());
        served = new ArrayList<>(form.served());
    }

    public void save() {
        if (isNew()) {
            done("organisation.added", organisations.add(form()));
            return;
        }
        organisations.change(form());
        done("organisation.saved", number());
    }

    private void done(String sentence, Long organisation) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/organisations/%s", organisation);
    }

    private OrganisationForm form() {
        return new OrganisationForm(isNew() ? null : number(), version, typed, served);
    }

    public String getId() {
        return id;
    }

    public boolean isNew() {
        return id == null;
    }

    private Long number() {
        return KeyInAddress.read(id).orElseThrow(NoSuchOrganisation::new);
    }

    /** Whether somebody is there now, in words. */
    public String getOpenNow() {
        if (now == null) {
            now = organisations.openNow(number());
        }
        if (!now.known()) {
            return texts.say("organisation.hoursUnknown");
        }
        var change = now.changesAt() == null ? "" : texts.moment(now.changesAt());
        return texts.say(
                "organisation.now." + (now.open() ? "open" : now.changesAt() == null ? "closed" : "opens"), change);
    }

    /** Null for a new one, which stands nowhere yet. */
    public OrganisationStanding getStanding() {
        if (standing == null && !isNew()) {
            standing = places.standing(number());
        }
        return standing;
    }

    /** Whether there is a choice of whom it comes below. */
    public boolean isMovable() {
        return isNew() || getStanding().movable();
    }

    /** What it means to choose nobody; empty where somebody has to be chosen. */
    public List<String> getNobodyAbove() {
        if (isNew()) {
            return List.of(texts.say("organisation.parent.belonging"));
        }
        return getStanding().free() ? List.of(texts.say("organisation.parent.top")) : List.of();
    }

    public List<OrganisationLine> getParents() {
        if (parents == null) {
            parents = places.parents(isNew() ? null : number());
        }
        return parents;
    }

    public Organisation.Kind[] getKinds() {
        return Organisation.Kind.values();
    }

    public List<PrefectureLine> getPrefectures() {
        if (prefectures == null) {
            prefectures = organisations.prefectures();
        }
        return prefectures;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isOnHolidays() {
        return "true".equals(typed.get(OrganisationForm.Field.onHolidays.name()));
    }

    public void setOnHolidays(boolean onHolidays) {
        typed.put(OrganisationForm.Field.onHolidays.name(), onHolidays ? "true" : null);
    }

    public List<String> getServed() {
        return served;
    }

    public void setServed(List<String> served) {
        this.served = served;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
