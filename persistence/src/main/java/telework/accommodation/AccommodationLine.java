package telework.accommodation;

import java.time.Instant;
import java.util.Set;
import telework.common.PersonName;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;

/** Who needs what, as staff see it. @param note null for none */
public record AccommodationLine(
        String number,
        PersonName name,
        AdmissionKind admission,
        Registration.Status status,
        String told,
        String note,
        Instant toldAt) {

    public Set<Wish> wishes() {
        return Wish.read(told);
    }
}
