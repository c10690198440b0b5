package telework.accommodation.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import telework.accommodation.Needed;
import telework.accommodation.Wish;
import telework.common.Check;
import telework.common.Prose;

/**
 * What somebody needs, as typed.
 *
 * @param wishes names of {@link Wish}
 * @param consent whether they agree to what is said of its use
 * @param version of the wording that they have read
 */
public record AccommodationForm(List<String> wishes, String note, boolean consent, String version) {

    public AccommodationForm {
        wishes = List.copyOf(wishes);
    }

    /** @throws telework.common.Invalid naming {@code wishes}, {@code note} or {@code consent} */
    Needed read(int current) {
        var check = new Check();
        var chosen = chosen(check);
        var words = check.optional("note", note, typed -> Prose.of(typed, Needed.LONGEST_NOTE));
        if (chosen.isEmpty() && (note == null || note.isBlank())) {
            check.wrong("wishes", "invalid.accommodation.nothing");
        }
        if (!consent) {
            check.wrong("consent", "invalid.accommodation.consent");
        } else if (!String.valueOf(current).equals(version)) {
            check.wrong("consent", "invalid.consent.renewed");
        }
        check.orRefuse();
        return new Needed(chosen, words);
    }

    private Set<Wish> chosen(Check check) {
        var chosen = EnumSet.noneOf(Wish.class);
        for (var name : wishes) {
            try {
                chosen.add(Wish.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                check.wrong("wishes", "invalid.choice");
            }
        }
        return chosen;
    }
}
