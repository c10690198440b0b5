package telework.seminar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UpdateTimestamp;
import telework.common.BelongsTo;
import telework.common.Derived;
import telework.common.EmailAddress;
import telework.common.Label;
import telework.common.Personal;
import telework.common.Plain;
import telework.organisation.Organisation;
import telework.programme.Programme;
import telework.speaker.Speaker;

/** A title with contents, offered by an organisation; its dates are its sessions. */
@Entity
public class Seminar {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seminar_seq")
    @SequenceGenerator(name = "seminar_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    @Label
    private String code;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Programme programme;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Organisation organisation;

    private String title;
    private String titleEn;
    private String description;
    private String speakers;
    private String fee;

    @Personal
    private String contactName;

    @Personal
    private String contactPhone;

    private EmailAddress contactEmail;

    @Derived
    private String searchKey;

    /** Copied from the themes for the search: {@code ' LABOUR ICT '}. */
    @Derived
    private String themeCodes = "";

    @UpdateTimestamp
    @Derived
    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "seminar_theme",
            joinColumns = @JoinColumn(name = "seminar_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_code"))
    private final Set<Theme> themes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "seminar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private final List<Appearance> appearances = new ArrayList<>();

    @OneToMany(mappedBy = "seminar", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private final List<Session> sessions = new ArrayList<>();

    protected Seminar() {}

    /** @param number the next of the numbers that people read out on the telephone */
    public Seminar(Programme programme, Organisation organisation, long number, SeminarContent content) {
        this.programme = programme;
        this.organisation = organisation;
        this.code = "%s-%04d".formatted(programme.getCode(), number);
        describe(content);
    }

    /** Replaces what it tells about itself. */
    public void describe(SeminarContent content) {
        title = content.title();
        titleEn = content.titleEn();
        description = content.description();
        speakers = content.speakers();
        fee = content.fee();
        contactName = content.contact().name();
        contactPhone = content.contact().phone();
        contactEmail = content.contact().email();
        index();
    }

    /** Gathers anew what it is found by; also when somebody who speaks has another name. */
    public void index() {
        var own = Stream.of(title, titleEn, description, speakers, organisation.getName(), organisation.getNameEn())
                .filter(text -> text != null && !text.isEmpty())
                .map(Plain::searchKey);
        var others = appearances.stream().map(each -> each.getSpeaker().getSearchKey());
        searchKey = Stream.concat(own, others).collect(Collectors.joining("\n"));
    }

    /** Says who speaks, in this order; nobody twice. */
    public void presentedBy(List<Talk> talks) {
        appearances.removeIf(each -> talks.stream().noneMatch(talk -> talk.speaker() == each.getSpeaker()));
        for (int position = 0; position < talks.size(); position++) {
            var talk = talks.get(position);
            appearance(talk.speaker()).place(position, talk.title());
        }
        index();
    }

    private Appearance appearance(Speaker speaker) {
        return appearances.stream()
                .filter(each -> each.getSpeaker() == speaker)
                .findFirst()
                .orElseGet(() -> {
                    var appearance = new Appearance(this, speaker);
                    appearances.add(appearance);
                    return appearance;
                });
    }

    public void tagWith(Collection<Theme> wanted) {
        themes.retainAll(wanted);
        themes.addAll(wanted);
        themeCodes = themes.stream()
                .sorted(Comparator.comparingInt(Theme::getPosition))
                .map(Theme::getCode)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** Hands it to another organisation. */
    public void offeredBy(Organisation organisation) {
        this.organisation = organisation;
        describe(getContent());
    }

    /** Adds a dated sitting, a draft at first. */
    public Session addSession() {
        var session = new Session(this, code + "-" + (lastNumber() + 1), programme.getZone());
        sessions.add(session);
        return session;
    }

    /** The highest number in use; a draft that was deleted leaves a gap. */
    private int lastNumber() {
        return sessions.stream()
                .map(session -> session.getCode().substring(code.length() + 1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Forgets a session that is deleted. */
    void drop(Session session) {
        sessions.remove(session);
    }

    public SeminarContent getContent() {
        var contact = new SeminarContent.Contact(contactName, contactPhone, contactEmail);
        return new SeminarContent(title, titleEn, description, speakers, fee, contact);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** When its words were last changed, by the clock of the machine that did it. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public String getTitle() {
        return title;
    }

    /** The title in the language, or the Japanese one where there is no other. */
    public String titleIn(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : title;
    }

    /** In the order of the list of themes: what is read twice reads the same. */
    public List<Theme> getThemes() {
        return themes.stream().sorted(Comparator.comparing(Theme::getPosition)).toList();
    }

    /** Who speaks, in the order of appearance. */
    public List<Talk> getTalks() {
        return appearances.stream()
                .sorted(Comparator.comparingInt(Appearance::getPosition))
                .map(each -> new Talk(each.getSpeaker(), each.getTalk()))
                .toList();
    }

    public List<Session> getSessions() {
        return List.copyOf(sessions);
    }
}
