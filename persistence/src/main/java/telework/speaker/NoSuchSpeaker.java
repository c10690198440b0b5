package telework.speaker;

import telework.common.Refusal;

/** The directory has no such person. */
public class NoSuchSpeaker extends Refusal {

    public NoSuchSpeaker() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
