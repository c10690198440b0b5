package telework.privacy;

import java.time.Instant;
import java.util.Set;
import telework.accommodation.Wish;

/** What a person needed to take part. @param number of the registration @param note null for none */
public record PersonAccommodation(String number, String told, String note, Instant toldAt) {

    public Set<Wish> wishes() {
        return Wish.read(told);
    }
}
