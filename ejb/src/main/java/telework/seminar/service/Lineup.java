package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.common.Check;
import telework.common.Line;
import telework.seminar.Talk;
import telework.speaker.NoSuchSpeaker;
import telework.speaker.Speaker;
import telework.speaker.Speakers;

/** Reads who speaks at a seminar. */
@Dependent
public class Lineup {

    private static final int MOST = 20;

    @Inject
    Speakers speakers;

    /** @throws telework.common.Invalid when somebody is there twice, or too many are */
    List<Talk> read(List<SessionForm.SpeakerEntry> entries) {
        var check = new Check();
        var ids = entries.stream().map(SessionForm.SpeakerEntry::id).distinct().toList();
        if (ids.size() < entries.size()) {
            check.wrong("lineup", "invalid.speaker.twice");
        }
        if (ids.size() > MOST) {
            check.wrong("lineup", "invalid.speaker.tooMany", MOST);
        }
        var known = speakers.among(ids).stream().collect(Collectors.toMap(Speaker::getId, Function.identity()));
        var talks = entries.stream()
                .map(entry -> new Talk(known.get(entry.id()), talk(check, entry)))
                .toList();
        check.orRefuse();
        if (known.size() < ids.size()) {
            throw new NoSuchSpeaker();
        }
        return talks;
    }

    private static String talk(Check check, SessionForm.SpeakerEntry entry) {
        return check.optional("lineup", entry.talk(), typed -> Line.of(typed, Talk.LONGEST_TITLE));
    }
}
