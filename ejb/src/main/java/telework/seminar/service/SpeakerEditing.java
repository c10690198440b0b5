package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Seminar;
import telework.seminar.Seminars;
import telework.seminar.Sessions;
import telework.speaker.NoSuchSpeaker;
import telework.speaker.Speaker;
import telework.speaker.Speakers;
import telework.speaker.service.SpeakerForm;
import telework.speaker.service.SpeakerFormReader;

/** Changes the directory of speakers; seminars are found by the new names at once. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SpeakerEditing {

    @Inject
    Speakers speakers;

    @Inject
    Seminars seminars;

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Where somebody speaks, planned or to come, soonest first. */
    @Everybody("The directory is read by all; drafts of others are left out")
    public List<SessionOffer> use(Long speaker) {
        return Offers.of(sessions.presentedBy(speaker, clock.instant(), access.scope(Permission.LOOK)), sessions);
    }

    @Needs(Permission.DIRECTORY)
    public Long add(SpeakerForm form) {
        var speaker = new Speaker(
                new SpeakerFormReader(form).read(),
                access.home(Permission.DIRECTORY).orElse(null));
        speaker.offer(form.active());
        speakers.add(speaker);
        return speaker.getId();
    }

    /** @throws EditedMeanwhile when somebody else has saved since the form was opened */
    @Needs(Permission.DIRECTORY)
    public void change(@Of(value = Thing.SPEAKER, by = "id") SpeakerForm form) {
        var profile = new SpeakerFormReader(form).read();
        var affected = seminars.presentedBy(form.id()).stream()
                .flatMap(id -> seminars.locked(id).stream())
                .toList();
        var speaker = speakers.byId(form.id()).orElseThrow(NoSuchSpeaker::new);
        if (!String.valueOf(speaker.getVersion()).equals(form.version())) {
            throw new EditedMeanwhile();
        }
        speaker.present(profile);
        speaker.offer(form.active());
        affected.forEach(Seminar::index);
    }
}
