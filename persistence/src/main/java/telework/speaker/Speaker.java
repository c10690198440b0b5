package telework.speaker;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.Derived;
import telework.common.Kana;
import telework.common.Label;
import telework.common.Plain;

/** A person who speaks at seminars. */
@Entity
public class Speaker {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_seq")
    @SequenceGenerator(name = "speaker_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Label
    private String name;

    private Kana nameKana;
    private String nameEn;
    private String affiliation;
    private String title;
    private String profile;
    private String profileEn;
    private String link;
    private boolean active = true;

    @Derived
    private String searchKey;

    private Long organisationId;

    protected Speaker() {}

    /** @param owner the organisation that may change what is told of the person; null: none of them */
    public Speaker(SpeakerProfile profile, Long owner) {
        organisationId = owner;
        present(profile);
    }

    /** Replaces what is told about the person. */
    public void present(SpeakerProfile told) {
        name = told.name();
        nameKana = told.kana();
        nameEn = told.nameEn();
        affiliation = told.affiliation();
        title = told.title();
        profile = told.profile();
        profileEn = told.profileEn();
        link = told.link();
        searchKey = Stream.of(name, nameKana, nameEn, affiliation, title)
                .filter(Objects::nonNull)
                .map(part -> Plain.searchKey(part.toString()))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the person is offered for new seminars. */
    public void offer(boolean offered) {
        active = offered;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public SpeakerProfile getProfile() {
        return new SpeakerProfile(name, nameKana, nameEn, affiliation, title, profile, profileEn, link);
    }

    public boolean isActive() {
        return active;
    }

    /** Name, reading and what the person is, folded. */
    public String getSearchKey() {
        return searchKey;
    }
}
