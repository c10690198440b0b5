package telework.template;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import telework.common.BelongsTo;
import telework.common.EmailAddress;
import telework.common.Label;
import telework.common.Personal;
import telework.organisation.Organisation;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.SessionPattern;
import telework.seminar.Talk;
import telework.seminar.Theme;
import telework.venue.Venue;

/**
 * What seminars that come again have in common (ひな形): content, themes, speakers, hours, caps, venue and reminders, but no date. A
 * seminar begun from it goes its own way, and so does the one it was saved from.
 */
@Entity
public class Template {

    public static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_seq")
    @SequenceGenerator(name = "template_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Label
    private String name;

    private Instant savedAt;

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

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    @Embedded
    private TemplateHours hours;

    @Embedded
    private TemplateSeats seats;

    @Column(name = "online_url")
    private String onlineUrl;

    @ManyToMany
    @JoinTable(
            name = "template_theme",
            joinColumns = @JoinColumn(name = "template_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_code"))
    private final Set<Theme> themes = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "template_reminder", joinColumns = @JoinColumn(name = "template_id"))
    private final Set<TemplateReminder> reminders = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "template_speaker", joinColumns = @JoinColumn(name = "template_id"))
    private final Set<TemplateTalk> talks = new LinkedHashSet<>();

    protected Template() {}

    /** @param name by which staff know it */
    public Template(String name, Seminar model, SessionPattern pattern, Instant savedAt) {
        this.name = name;
        this.savedAt = savedAt;
        this.organisation = model.getOrganisation();
        keep(model.getContent());
        this.venue = pattern.venue();
        this.hours = TemplateHours.of(pattern);
        this.seats = TemplateSeats.of(pattern);
        this.onlineUrl = pattern.onlineUrl();
        this.themes.addAll(model.getThemes());
        keep(model.getTalks());
    }

    private void keep(List<Talk> lineup) {
        for (int position = 0; position < lineup.size(); position++) {
            var talk = lineup.get(position);
            talks.add(new TemplateTalk(position, talk.speaker().getId(), talk.title()));
        }
    }

    private void keep(SeminarContent content) {
        title = content.title();
        titleEn = content.titleEn();
        description = content.description();
        speakers = content.speakers();
        fee = content.fee();
        contactName = content.contact().name();
        contactPhone = content.contact().phone();
        contactEmail = content.contact().email();
    }

    /** Also reminds people so. */
    public void remind(Collection<TemplateReminder> rules) {
        reminders.addAll(rules);
    }

    /** Gives it another name. */
    public void rename(String wanted) {
        name = wanted;
    }

    public SeminarContent getContent() {
        var contact = new SeminarContent.Contact(contactName, contactPhone, contactEmail);
        return new SeminarContent(title, titleEn, description, speakers, fee, contact);
    }

    /** What each of its sessions begins like. */
    public SessionPattern getPattern() {
        return new SessionPattern(
                hours.hours(),
                hours.opens(),
                hours.closes(),
                venue,
                onlineUrl,
                seats.caps(),
                seats.roomCapacity(),
                seats.waitlist());
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public List<Theme> getThemes() {
        return List.copyOf(themes);
    }

    /** Who speaks, in the order of appearance. */
    public List<TemplateTalk> getTalks() {
        return talks.stream()
                .sorted(Comparator.comparingInt(TemplateTalk::position))
                .toList();
    }

    public List<TemplateReminder> getReminders() {
        return List.copyOf(reminders);
    }
}
