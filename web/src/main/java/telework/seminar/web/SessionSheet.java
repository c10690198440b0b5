package telework.seminar.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.seminar.AdmissionLine;
import telework.seminar.SeminarContent;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionDetail;
import telework.web.Texts;

/** All that the public may know of a session, in words. */
public record SessionSheet(SessionDetail detail, SessionWords words, List<SessionCard> others) {

    private static final int LONGEST_SUMMARY = 160;

    /** A row of the table of seats. */
    public record Seats(String kind, String capacity, String available, String waiting, String state, String tone) {}

    public SessionSheet {
        others = List.copyOf(others);
    }

    public String code() {
        return line().code();
    }

    public String themes() {
        return detail.themes().stream()
                .map(theme -> isEnglish() ? theme.nameEn() : theme.nameJa())
                .collect(Collectors.joining(isEnglish() ? ", " : "、"));
    }

    /** The campaign that it belongs to. */
    public String programme() {
        var programme = detail.programme();
        return texts().locale().getLanguage().equals("en") ? programme.nameEn() : programme.nameJa();
    }

    /** For those who see the page in a list of findings: when and where, by whom, and how it begins. */
    public String summary() {
        var about = texts().say("seminar.summary", words.when(), words.place(), words.organiser());
        return Excerpt.of(about + " " + content().description(), LONGEST_SUMMARY);
    }

    public String changedLabel() {
        return texts().say("seminar.changed", words.moment(detail.changedAt()));
    }

    /** What the QR code of its page says, for those who do not see it. */
    public String qrLabel(String address) {
        return texts().say("seminar.share.qr", address);
    }

    /** The vacancy in words. */
    public String state() {
        return texts().say("Vacancy." + words.vacancy());
    }

    /** With a date, and not over or called off: something to put into a calendar or onto a wall. */
    public boolean isToCome() {
        return line().startsAt() != null && !isCancelled() && words.vacancy() != Vacancy.HELD;
    }

    public SeminarContent content() {
        return detail.content();
    }

    /** Of the directory, in the order of appearance. */
    public List<SpeakerWords> speakers() {
        return detail.speakers().stream()
                .map(speaker -> new SpeakerWords(speaker, texts()))
                .toList();
    }

    /** All in one line: names of the directory, and what is told of others; null when nobody is known. */
    public String speakerNames() {
        var names = Stream.concat(
                        speakers().stream().map(SpeakerWords::name),
                        Stream.ofNullable(content().speakers()))
                .collect(Collectors.joining(isEnglish() ? ", " : "、"));
        return names.isEmpty() ? null : names;
    }

    /** What the venue offers to people with disabilities, in words; empty when nothing is known. */
    public List<String> facilities() {
        return detail.place() == null
                ? List.of()
                : detail.place().facilities().stream()
                        .map(facility -> texts().say("Facility." + facility))
                        .toList();
    }

    public String venue() {
        return detail.place() == null ? texts().say("seminar.place.online") : words.place();
    }

    public String address() {
        return detail.place() == null ? null : detail.place().address();
    }

    public String access() {
        return detail.place() == null ? null : detail.place().access();
    }

    /** From when until when registrations are taken. */
    public String period() {
        var opens = line().opensAt();
        var closes = line().closesAt();
        if (opens == null) {
            return closes == null
                    ? texts().say("seminar.period.start")
                    : texts().say("seminar.period.until", words.moment(closes));
        }
        return closes == null
                ? texts().say("seminar.period.from", words.moment(opens))
                : texts().say("seminar.period.span", words.moment(opens), words.moment(closes));
    }

    public boolean takesRegistrations() {
        return words.vacancy().takesRegistrations();
    }

    public boolean queues() {
        return words.vacancy() == Vacancy.QUEUE;
    }

    public String registerLabel() {
        return texts().say(queues() ? "seminar.register.queue" : "seminar.register");
    }

    public String registerNote() {
        return texts().say(queues() ? "seminar.register.queue.note" : "seminar.register.first");
    }

    /** Whether there is anybody to ask. */
    public boolean contacts() {
        return !SeminarContent.Contact.NONE.equals(content().contact());
    }

    public boolean isCancelled() {
        return words.vacancy() == Vacancy.CANCELLED;
    }

    public String cancelReason() {
        return detail.cancelReason() == null ? "" : texts().say("seminar.cancelled.reason", detail.cancelReason());
    }

    /** Why no registrations are taken; empty when they are. */
    public String barrier() {
        if (takesRegistrations()) {
            return "";
        }
        var opens = line().opensAt();
        return texts().say("seminar.state." + words.vacancy(), opens == null ? "" : words.moment(opens));
    }

    public List<Seats> seats() {
        return detail.offer().admissions().stream().map(this::seats).toList();
    }

    /** The cap that all ways to take part share; empty where there is none. */
    public String room() {
        return detail.offer()
                .room()
                .map(line -> texts().say("seminar.seats.room", line.room()))
                .orElse("");
    }

    private Seats seats(AdmissionLine line) {
        var vacancy = words.vacancy(line);
        boolean open = vacancy.takesRegistrations();
        return new Seats(
                words.kind(line),
                line.capacity() == null ? none() : people(line.capacity()),
                open ? people(line.available()) : none(),
                open && line.waiting() > 0 ? people(line.waiting()) : none(),
                texts().say("Vacancy." + vacancy),
                vacancy.tone());
    }

    private String people(int number) {
        return texts().say("seminar.seats.people", number);
    }

    private String none() {
        return texts().say("seminar.seats.none");
    }

    private SessionLine line() {
        return detail.offer().line();
    }

    private boolean isEnglish() {
        return texts().locale().getLanguage().equals("en");
    }

    private Texts texts() {
        return words.texts();
    }
}
