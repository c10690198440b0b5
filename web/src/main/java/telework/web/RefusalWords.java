package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import telework.common.Invalid;
import telework.common.Refusal;

/** Refusals as sentences, for pages that list many: {@code refusals.say(row.refusal())}. */
@Named("refusals")
@RequestScoped
public class RefusalWords {

    @Inject
    Language language;

    /** Blank for null. */
    public String say(Refusal refusal) {
        if (refusal == null) {
            return "";
        }
        var texts = Texts.in(language.getLocale());
        return refusal instanceof Invalid invalid
                ? invalid.violations().stream().map(texts::say).collect(Collectors.joining(" "))
                : texts.say(refusal);
    }
}
