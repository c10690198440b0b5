package telework.seminar.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import telework.common.EmailAddress;
import telework.common.Japan;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.SeminarContent;
import telework.seminar.SeminarContent.Contact;
import telework.seminar.Session.Status;
import telework.seminar.SessionLine;
import telework.seminar.ThemeLine;
import telework.seminar.service.SessionDetail;
import telework.seminar.service.SessionDetail.PlaceDetail;
import telework.seminar.service.SessionDetail.ProgrammeDetail;
import telework.seminar.service.SessionDetail.SpeakerDetail;
import telework.seminar.service.SessionOffer;
import telework.speaker.SpeakerProfile;
import telework.web.Texts;

/** Builds the sheet of a session for a test: in Tokyo, free, open, on 5 November 2026 from 13:30, unless the test says otherwise. */
final class ASheet {

    static final Instant START = Instant.parse("2026-11-05T04:30:00Z");
    static final String PAGE = "https://telework.example.jp/seminars/tm2026-0001-1";

    private final List<AdmissionLine> seats = new ArrayList<>();
    private String title = "テレワーク入門";
    private String titleEn;
    private String description = "はじめての方のために。";
    private String speakers = "講師 山田太郎";
    private String fee = "無料";
    private String access = "地下鉄 桜台駅 A2出口から徒歩4分";
    private Status status = Status.PUBLISHED;
    private Instant start = START;
    private Instant opens;
    private Instant closes;
    private Locale locale = Locale.JAPANESE;
    private boolean venue;
    private List<SpeakerDetail> lineup = List.of();

    static ASheet withSeats(int capacity, int confirmed) {
        var sheet = new ASheet();
        sheet.venue = true;
        sheet.seats.add(new AdmissionLine(1L, AdmissionKind.VENUE, capacity, confirmed, 0, true));
        return sheet;
    }

    static ASheet online(int capacity) {
        return new ASheet().andOnline(capacity);
    }

    ASheet andOnline(int capacity) {
        seats.add(new AdmissionLine(1L, AdmissionKind.ONLINE, capacity, 0, 0, true));
        return this;
    }

    ASheet titled(String title, String titleEn) {
        this.title = title;
        this.titleEn = titleEn;
        return this;
    }

    ASheet telling(String description, String speakers, String access) {
        this.description = description;
        this.speakers = speakers;
        this.access = access;
        return this;
    }

    ASheet presentedBy(SpeakerProfile... people) {
        lineup = Arrays.stream(people)
                .map(person -> new SpeakerDetail(person, null))
                .toList();
        return this;
    }

    ASheet costing(String fee) {
        this.fee = fee;
        return this;
    }

    ASheet in(Status status) {
        this.status = status;
        return this;
    }

    ASheet open(Instant opens, Instant closes) {
        this.opens = opens;
        this.closes = closes;
        return this;
    }

    ASheet withoutDate() {
        start = null;
        return this;
    }

    ASheet inEnglish() {
        locale = Locale.ENGLISH;
        return this;
    }

    SessionSheet build() {
        var end = start == null ? null : start.plus(Duration.ofMinutes(150));
        var line = new SessionLine(
                1L,
                "tm2026-0001-1",
                1L,
                "tm2026-0001",
                title,
                titleEn,
                "見本商工会議所",
                "Mihon Chamber",
                status,
                Japan.TIME,
                start,
                end,
                opens,
                closes,
                venue ? "桜台産業会館 3階" : null,
                venue ? "13" : null);
        var offer = new SessionOffer(line, seats);
        var contact = new Contact("見本商工会議所 企業支援課", "03-0000-0000", new EmailAddress("seminar@example.jp"));
        var detail = new SessionDetail(
                offer,
                new SeminarContent(title, titleEn, description, speakers, fee, contact),
                List.of(new ThemeLine("LABOUR", "労務管理", "Labour management")),
                venue
                        ? new PlaceDetail("桜台産業会館 3階", "東京都千代田区桜台町1-4-2", access, List.of(), null, null, null, null)
                        : null,
                status == Status.CANCELLED ? "講師の都合により" : null,
                List.of("tm2026-0001-1"),
                List.of(),
                START.minus(Duration.ofDays(20)),
                new ProgrammeDetail(
                        "テレワーク月間 2026", "Telework Month 2026", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
                lineup);
        var now = START.minus(Duration.ofDays(10));
        var prefecture = venue ? (locale == Locale.ENGLISH ? "Tokyo" : "東京都") : null;
        return new SessionSheet(detail, new SessionWords(offer, prefecture, Texts.in(locale), now), List.of());
    }
}
