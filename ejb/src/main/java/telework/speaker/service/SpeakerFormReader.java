package telework.speaker.service;

import java.util.function.Function;
import telework.common.Check;
import telework.common.Kana;
import telework.common.Line;
import telework.common.PersonName;
import telework.common.Prose;
import telework.common.service.WebLink;
import telework.speaker.SpeakerProfile;
import telework.speaker.service.SpeakerForm.Field;

/** Reads a speaker's form and collects all that is wrong with it. */
public class SpeakerFormReader {

    private final SpeakerForm form;
    private final Check check = new Check();

    public SpeakerFormReader(SpeakerForm form) {
        this.form = form;
    }

    /** @throws telework.common.Invalid naming each field that is wrong */
    public SpeakerProfile read() {
        var name = check.required(Field.name.name(), form.text(Field.name), line(SpeakerProfile.LONGEST_NAME));
        var profile = new SpeakerProfile(
                name,
                readKana(name),
                optional(Field.nameEn, line(SpeakerProfile.LONGEST_NAME)),
                optional(Field.affiliation, line(SpeakerProfile.LONGEST_AFFILIATION)),
                optional(Field.title, line(SpeakerProfile.LONGEST_TITLE)),
                optional(Field.profile, prose()),
                optional(Field.profileEn, prose()),
                optional(Field.link, WebLink::read));
        check.orRefuse();
        return profile;
    }

    /** A name in Latin letters reads itself; lists are in the order of the reading, so any other needs one. */
    private Kana readKana(String name) {
        boolean readsItself = name == null || PersonName.isLatin(name);
        return readsItself
                ? optional(Field.kana, Kana::new)
                : check.required(Field.kana.name(), form.text(Field.kana), Kana::new);
    }

    private <T> T optional(Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }

    private static Function<String, String> line(int longest) {
        return text -> Line.of(text, longest);
    }

    private static Function<String, String> prose() {
        return text -> Prose.of(text, SpeakerProfile.LONGEST_PROFILE);
    }
}
