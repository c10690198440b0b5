package telework.registration.web;

import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import telework.registration.service.ApplicantForm;

/**
 * The fields about who takes part, by their ids in a page. They are read from the request itself: what was typed is known
 * before any component is, and also where a step shows no field to type into.
 *
 * @param typed by the ids of the fields; changed by the components that show them
 */
public record ApplicantFields(Map<String, String> typed) {

    private static final Set<String> IDS = Set.of(
            "familyName",
            "givenName",
            "familyNameKana",
            "givenNameKana",
            "email",
            "organisationName",
            "organisationCorporateNumber");

    /** What was typed into the form that was sent; empty when none was. */
    public static ApplicantFields sent(FacesContext faces) {
        var parameters = faces.getExternalContext().getRequestParameterMap();
        var typed = new HashMap<String, String>();
        IDS.forEach(id -> typed.put(id, parameters.get("form:" + id)));
        return new ApplicantFields(typed);
    }

    static ApplicantFields of(ApplicantForm form) {
        var typed = new HashMap<String, String>();
        typed.put("familyName", form.person().familyName());
        typed.put("givenName", form.person().givenName());
        typed.put("familyNameKana", form.person().familyNameKana());
        typed.put("givenNameKana", form.person().givenNameKana());
        typed.put("email", form.person().email());
        typed.put("organisationName", form.organisationName());
        typed.put("organisationCorporateNumber", form.corporateNumber());
        return new ApplicantFields(typed);
    }

    public ApplicantForm form() {
        var person = new ApplicantForm.Person(
                typed.get("familyName"),
                typed.get("givenName"),
                typed.get("familyNameKana"),
                typed.get("givenNameKana"),
                typed.get("email"));
        return new ApplicantForm(person, typed.get("organisationName"), typed.get("organisationCorporateNumber"));
    }
}
