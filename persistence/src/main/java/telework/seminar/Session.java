package telework.seminar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UpdateTimestamp;
import telework.common.BelongsTo;
import telework.common.Derived;
import telework.common.Invalid;
import telework.common.Label;
import telework.common.Violation;
import telework.venue.Venue;

/**
 * One sitting of a {@link Seminar}. It begins as a draft that may have gaps, goes into review when nothing is missing, is
 * published by whoever reviewed it, closes to registrations, and is held; or it is cancelled on the way. Its instants are
 * UTC; its zone says what clocks on site show. Only what changed is written, for the schema itself corrects the prefecture
 * when the venue turns out to lie in another.
 */
@Entity
@DynamicUpdate
public class Session {

    public enum Status {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        CLOSED,
        HELD,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_seq")
    @SequenceGenerator(name = "session_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    @Label
    private String code;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @BelongsTo
    private Seminar seminar;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    /** Of the venue, copied for the search; the schema keeps the two the same. */
    @Derived
    private String prefectureCode;

    /** Told by the admissions, copied for the search. */
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private ZoneId zone;

    @Embedded
    private Timetable timetable;

    @Embedded
    private RegistrationPeriod period;

    private String onlineUrl;

    @Derived
    private int revision;

    private String cancelReason;
    private Instant publishedAt;

    @UpdateTimestamp
    @Derived
    private Instant changedAt;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(
            mappedBy = "session",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("kind desc")
    private final List<Admission> admissions = new ArrayList<>();

    protected Session() {}

    Session(Seminar seminar, String code, ZoneId zone) {
        this.seminar = seminar;
        this.code = code;
        this.zone = zone;
    }

    /**
     * Says when, where and for how long registrations are taken; calendars learn of a change after publication. What is in
     * review becomes a draft again: nobody publishes something else than was submitted.
     */
    public void plan(SessionPlan plan) {
        if (status == Status.HELD || status == Status.CANCELLED) {
            throw new NotInThisState(status);
        }
        status = status == Status.IN_REVIEW ? Status.DRAFT : status;
        boolean moved = !Objects.equals(timetable, plan.timetable())
                || venue != plan.venue()
                || !Objects.equals(onlineUrl, plan.onlineUrl());
        timetable = plan.timetable();
        period = plan.period();
        venue = plan.venue();
        prefectureCode = venue == null ? null : venue.getPrefecture().getCode();
        onlineUrl = plan.onlineUrl();
        if (isPublic()) {
            refuseGaps();
            revision += moved ? 1 : 0;
        }
    }

    /** Its venue has another name or address than people were told; calendars learn of it. */
    public void followVenue() {
        if (!isToCome()) {
            throw new NotInThisState(status);
        }
        revision++;
    }

    /** Adds a way to take part; the cap may be null while this is a draft. */
    public Admission admit(AdmissionKind kind, Integer capacity) {
        var admission = new Admission(this, kind, capacity);
        admissions.add(admission);
        mode = Mode.of(kinds());
        return admission;
    }

    /** Forgets a way to take part whose row is gone: reading the session again would look for it in vain. */
    public void withdraw(AdmissionKind kind) {
        admissions.removeIf(admission -> admission.getKind() == kind);
        mode = Mode.of(kinds());
    }

    /** Becomes a sitting of a series. */
    public void joinSeries(Occurrence place) {
        occurrence = place;
    }

    /** Says whether it has been changed by itself; nothing outside a series. */
    public void detach(boolean changed) {
        occurrence = occurrence == null ? null : occurrence.withDetached(changed);
    }

    /**
     * Asks for a review before the public sees it.
     *
     * @throws Invalid naming each thing that is still missing
     */
    public void submit(Instant now) {
        require(Status.DRAFT);
        refuseWhatCannotBePublished(now);
        status = Status.IN_REVIEW;
    }

    /** Ends the review without publication: sent back by who reviewed it, or withdrawn by who submitted it. */
    public void returnToDraft() {
        require(Status.IN_REVIEW);
        status = Status.DRAFT;
    }

    /**
     * Shows it to the public and takes registrations, after a review.
     *
     * @throws Invalid naming each thing that stands in the way by now
     */
    public void publish(Instant now) {
        require(Status.IN_REVIEW);
        refuseWhatCannotBePublished(now);
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    private void refuseWhatCannotBePublished(Instant now) {
        refuseGaps();
        if (!timetable.startsAt().isAfter(now)) {
            throw new Invalid(List.of(new Violation("startsAt", "invalid.publish.past")));
        }
        if (period().hasClosedAt(now)) {
            throw new Invalid(List.of(new Violation("closesOn", "invalid.publish.closed")));
        }
    }

    /** Takes no more registrations, ahead of time. */
    public void close(Instant now) {
        require(Status.PUBLISHED);
        status = Status.CLOSED;
        period = new RegistrationPeriod(period().hasOpenedAt(now) ? period().opensAt() : null, now);
    }

    /** Takes registrations again when the period has been moved so that it ends later. */
    public void reopen(Instant now) {
        if (status == Status.CLOSED && !period().hasClosedAt(now) && !hasStartedAt(now)) {
            status = Status.PUBLISHED;
        }
    }

    /** Calls it off; calendars learn of it. */
    public void cancel(String reason) {
        if (!isToCome()) {
            throw new NotInThisState(status);
        }
        status = Status.CANCELLED;
        cancelReason = reason;
        revision++;
    }

    /** Lets a newcomer in, or says why not; the seats are another matter. */
    public void welcome(Instant now) {
        if (!isPublic()) {
            throw new NoSuchSession();
        }
        if (status != Status.PUBLISHED || hasStartedAt(now) || period().hasClosedAt(now)) {
            throw new RegistrationClosed();
        }
        if (!period().hasOpenedAt(now)) {
            throw new RegistrationNotYetOpen(period().opensAt());
        }
    }

    public boolean hasStartedAt(Instant now) {
        return timetable != null && !now.isBefore(timetable.startsAt());
    }

    /** Whether it can still be attended: published or closed, not called off and not over. */
    public boolean isToCome() {
        return status == Status.PUBLISHED || status == Status.CLOSED;
    }

    /** Whether the public may see it: not as a draft, and not while it is in review. */
    public boolean isPublic() {
        return status != Status.DRAFT && status != Status.IN_REVIEW;
    }

    /** What is still missing before it may be submitted, each named by the field that would fill it. */
    public List<Violation> getGaps() {
        return PublicationGaps.of(this);
    }

    private RegistrationPeriod period() {
        return period == null ? RegistrationPeriod.UNTIL_THE_START : period;
    }

    private void refuseGaps() {
        var gaps = PublicationGaps.of(this);
        if (!gaps.isEmpty()) {
            throw new Invalid(gaps);
        }
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new NotInThisState(status);
        }
    }

    public Optional<Admission> admission(AdmissionKind kind) {
        return admissions.stream()
                .filter(admission -> admission.getKind() == kind)
                .findFirst();
    }

    /** Null while a draft does not know. */
    public Mode getMode() {
        return mode;
    }

    private List<AdmissionKind> kinds() {
        return admissions.stream().map(Admission::getKind).toList();
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

    public Seminar getSeminar() {
        return seminar;
    }

    public Status getStatus() {
        return status;
    }

    public ZoneId getZone() {
        return zone;
    }

    /** Null while a draft does not know. */
    public Timetable getTimetable() {
        return timetable;
    }

    /** The day of the start by the clocks of the place; null while a draft does not know. */
    public LocalDate getDay() {
        return timetable == null ? null : timetable.startsAt().atZone(zone).toLocalDate();
    }

    public RegistrationPeriod getPeriod() {
        return period();
    }

    /** Null for a session online, and while a draft does not know. */
    public Venue getVenue() {
        return venue;
    }

    /** Where those who registered join online; told to nobody else. May be null. */
    public String getOnlineUrl() {
        return onlineUrl;
    }

    /** How often calendars had to learn something new since it was published (RFC 5545, SEQUENCE). */
    public int getRevision() {
        return revision;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    /** Empty for a session that is no part of a series. */
    public Optional<Occurrence> getOccurrence() {
        return Optional.ofNullable(occurrence);
    }

    /** Whether people may queue when it is full. */
    public boolean hasWaitlist() {
        return admissions.isEmpty() || admissions.stream().anyMatch(Admission::hasWaitlist);
    }

    /** Since when the public sees it; null before, and for what was published before this was written down. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** When it, the words of its seminar or its venue were last changed, by the clock of the machine that did it. */
    public Instant getChangedAt() {
        var place = venue == null ? changedAt : venue.getChangedAt();
        return Stream.of(changedAt, seminar.getChangedAt(), place)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The cap that all ways in share beside their own, as it was when they were read; null where there is none. */
    public Integer getRoom() {
        return admissions.stream()
                .map(Admission::getRoom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public List<Admission> getAdmissions() {
        return List.copyOf(admissions);
    }
}
