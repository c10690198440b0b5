package telework.clash.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import telework.clash.ClashRule;
import telework.clash.service.ClashLine;
import telework.clash.service.ClashService;
import telework.clash.service.Clashing;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** What is in the way of the session that a page is about. */
@Page
public class ClashesPage {

    @Inject
    @Param
    String code;

    @Inject
    ClashService clashes;

    @Inject
    ConsoleTexts texts;

    private Clashing clashing;

    /** Looked for once, for a page asks again and again. */
    public Clashing getClashing() {
        if (clashing == null) {
            clashing = clashes.of(code);
        }
        return clashing;
    }

    /** Why, in words. */
    public List<String> reasons(ClashLine line) {
        var reasons = new ArrayList<String>();
        if (line.samePrefecture()) {
            reasons.add(texts.say("clash.samePrefecture", ClashRule.DAYS));
        }
        if (line.sameTheme()) {
            reasons.add(texts.say("clash.sameTheme", ClashRule.DAYS));
        }
        return reasons;
    }

    /** How near is too near, in days. */
    public int getDays() {
        return ClashRule.DAYS;
    }
}
