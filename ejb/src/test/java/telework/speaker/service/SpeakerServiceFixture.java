package telework.speaker.service;

import jakarta.persistence.EntityManager;
import telework.speaker.Speakers_;

/** The directory as the container would put it together. */
public final class SpeakerServiceFixture {

    private SpeakerServiceFixture() {}

    public static SpeakerService in(EntityManager em) {
        var service = new SpeakerService();
        service.speakers = new Speakers_(em);
        return service;
    }
}
