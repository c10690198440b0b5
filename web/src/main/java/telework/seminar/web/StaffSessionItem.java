package telework.seminar.web;

import java.util.List;
import java.util.Map;
import telework.registration.RegistrantCount;
import telework.registration.web.RegistrationState;
import telework.seminar.AdmissionKind;
import telework.seminar.service.SessionForm;
import telework.seminar.service.SessionOffer;

/**
 * A session as REST shows it to programs of the console.
 *
 * @param registrations how many there are in each state, for each way to take part
 * @param form what can be changed
 */
public record StaffSessionItem(SessionItem session, List<Count> registrations, Form form) {

    /** How many registrations are in one state. */
    public record Count(AdmissionKind admission, RegistrationState status, long people) {

        static Count of(RegistrantCount count) {
            return new Count(count.admission(), RegistrationState.of(count.status()), count.people());
        }
    }

    /**
     * What can be changed, as on the page.
     *
     * @param version of what was read; whoever changes something says it again
     * @param fields by the names in {@link SessionForm.Field}; what is not known is absent
     * @param themes codes
     */
    public record Form(String version, Map<String, String> fields, List<String> themes) {}

    static StaffSessionItem of(SessionOffer offer, List<RegistrantCount> counts, SessionForm form) {
        return new StaffSessionItem(
                SessionItem.of(offer),
                counts.stream().map(Count::of).toList(),
                new Form(form.version(), form.typed(), form.themes()));
    }
}
