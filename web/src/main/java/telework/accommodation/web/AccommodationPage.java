package telework.accommodation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import telework.accommodation.Needed;
import telework.accommodation.Wish;
import telework.accommodation.service.AccommodationForm;
import telework.accommodation.service.AccommodationService;
import telework.consent.Purpose;
import telework.consent.service.ConsentService;
import telework.consent.service.ConsentVersion;
import telework.registration.service.RegistrationService;
import telework.registration.web.RegistrationSheet;
import telework.seminar.web.SessionSpeaker;
import telework.web.Language;
import telework.web.Page;

/** Asks a registrant what they need to take part. */
@Page
public class AccommodationPage {

    @Inject
    RegistrationService registrations;

    @Inject
    AccommodationService accommodations;

    @Inject
    ConsentService consents;

    @Inject
    SessionSpeaker speaker;

    @Inject
    Language language;

    private RegistrationSheet sheet;
    private Needed told;
    private ConsentVersion wording;
    private String[] wishes;
    private String note;
    private boolean consent;

    public void load() {
        if (sheet == null) {
            var view = registrations.see(token());
            told = accommodations.of(token()).orElse(null);
            wording = consents.current(Purpose.ACCOMMODATION);
            sheet = new RegistrationSheet(view, speaker.words(view.session()));
        }
    }

    public void tell() {
        accommodations.tell(token(), new AccommodationForm(List.of(getWishes()), getNote(), consent, sentVersion()));
        Faces.redirect("/r/" + token() + "?told=1");
    }

    public void takeBack() {
        accommodations.takeBack(token());
        Faces.redirect("/r/" + token() + "?told=0");
    }

    public RegistrationSheet getSheet() {
        load();
        return sheet;
    }

    /** Whether something was told before. */
    public boolean isTold() {
        load();
        return told != null;
    }

    public Wish[] getChoices() {
        return Wish.values();
    }

    public List<String> getParagraphs() {
        load();
        return wording.wording().in(language.getCode()).lines().toList();
    }

    public String getVersion() {
        load();
        return String.valueOf(wording.version());
    }

    public String[] getWishes() {
        if (wishes == null) {
            wishes = isTold() ? told.wishes().stream().map(Wish::name).toArray(String[]::new) : new String[0];
        }
        return wishes;
    }

    public void setWishes(String[] wishes) {
        this.wishes = wishes;
    }

    public String getNote() {
        return note == null && isTold() ? told.note() : note;
    }

    /** Nothing typed is told from nothing sent. */
    public void setNote(String typed) {
        note = typed == null ? "" : typed;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }

    private static String sentVersion() {
        return Faces.getRequestParameter("form:version");
    }
}
