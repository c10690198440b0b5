package telework.speaker.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.common.service.Roles;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.speaker.NoSuchSpeaker;
import telework.speaker.Speaker;
import telework.speaker.SpeakerLine;
import telework.speaker.SpeakerSearch;
import telework.speaker.Speakers;
import telework.speaker.service.SpeakerForm.Field;

/** Looks into the directory of speakers. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SpeakerService {

    @Inject
    Speakers speakers;

    /** By their reading. */
    @Everybody("The directory is read by all")
    public List<SpeakerLine> find(SpeakerSearch search, int first, int size) {
        return speakers.found(search, first, size);
    }

    @Everybody("The directory is read by all")
    public long count(SpeakerSearch search) {
        return speakers.count(search);
    }

    /** Their names, by id. */
    @Everybody("The directory is read by all")
    public Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        speakers.among(ids).forEach(speaker -> names.put(speaker.getId(), speaker.getName()));
        return names;
    }

    /** @throws NoSuchSpeaker when the directory has nobody of this id */
    @Everybody("The directory is read by all")
    public SpeakerForm open(Long id) {
        var speaker = speakers.byId(id).orElseThrow(NoSuchSpeaker::new);
        return new SpeakerForm(id, String.valueOf(speaker.getVersion()), typed(speaker));
    }

    private static Map<String, String> typed(Speaker speaker) {
        var typed = new HashMap<String, String>();
        var profile = speaker.getProfile();
        put(typed, Field.name, profile.name());
        put(typed, Field.kana, profile.kana());
        put(typed, Field.nameEn, profile.nameEn());
        put(typed, Field.affiliation, profile.affiliation());
        put(typed, Field.title, profile.title());
        put(typed, Field.profile, profile.profile());
        put(typed, Field.profileEn, profile.profileEn());
        put(typed, Field.link, profile.link());
        put(typed, Field.inactive, speaker.isActive() ? null : "true");
        return typed;
    }

    private static void put(Map<String, String> typed, Field field, Object value) {
        if (value != null) {
            typed.put(field.name(), value.toString());
        }
    }
}
