package telework.feed.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import telework.common.EmailAddress;
import telework.feed.service.FeedEntry;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.SessionLine;
import telework.seminar.ThemeLine;
import telework.seminar.service.SessionOffer;

/** Builds what a feed tells: a published session at a venue in Sapporo, unless the test says otherwise. */
final class AnEntry {

    static final Instant STARTS = Instant.parse("2026-11-05T04:30:00Z");
    static final Instant CHANGED = Instant.parse("2026-10-20T03:04:05.678Z");

    private final List<AdmissionLine> admissions = new ArrayList<>();
    private String title = "テレワーク導入セミナー";
    private String description = "はじめての方へ。\n\n後半は、相談会です；質問も、どうぞ。";
    private Session.Status status = Session.Status.PUBLISHED;
    private Instant closesAt;
    private FeedEntry.Place place = new FeedEntry.Place(
            "見本会館 3階",
            "北海道札幌市中央区見本1条西2丁目3-4",
            "北海道",
            "Hokkaido",
            "地下鉄 見本駅から徒歩4分",
            new BigDecimal("43.063400"),
            new BigDecimal("141.356500"));
    private FeedEntry.Organiser organiser = new FeedEntry.Organiser(
            "見本商工会議所", "Sample chamber of commerce", null, new EmailAddress("desk@example.jp"), false);

    static AnEntry atTheVenue() {
        return new AnEntry().admitting(AdmissionKind.VENUE, 30);
    }

    static AnEntry online() {
        var entry = new AnEntry().admitting(AdmissionKind.ONLINE, 200);
        entry.place = null;
        return entry;
    }

    AnEntry admitting(AdmissionKind kind, int capacity) {
        admissions.add(new AdmissionLine(1L, kind, capacity, 4, 0, true));
        return this;
    }

    AnEntry titled(String words) {
        title = words;
        return this;
    }

    AnEntry describedAs(String words) {
        description = words;
        return this;
    }

    AnEntry calledOff() {
        status = Session.Status.CANCELLED;
        return this;
    }

    AnEntry closingAt(Instant moment) {
        closesAt = moment;
        return this;
    }

    AnEntry offeredBy(FeedEntry.Organiser other) {
        organiser = other;
        return this;
    }

    FeedEntry build() {
        return new FeedEntry(
                new SessionOffer(line(), admissions),
                new SeminarContent(
                        title,
                        "Introduction to telework",
                        description,
                        "見本 花子",
                        "無料（事前申込制）",
                        new SeminarContent.Contact("経営支援課", "000-0000-0000", null)),
                List.of(
                        new ThemeLine("INTRODUCTION", "テレワーク導入", "Introducing telework"),
                        new ThemeLine("LABOUR", "労務管理", "Labour management")),
                organiser,
                place,
                2,
                status == Session.Status.CANCELLED ? "講師の都合により" : null,
                CHANGED.minus(Duration.ofDays(3)),
                CHANGED);
    }

    private SessionLine line() {
        return new SessionLine(
                1L,
                "tm2026-0007-1",
                1L,
                "tm2026-0007",
                title,
                "Introduction to telework",
                organiser.name(),
                organiser.nameEn(),
                status,
                ZoneId.of("Asia/Tokyo"),
                STARTS,
                STARTS.plus(Duration.ofMinutes(150)),
                null,
                closesAt,
                place == null ? null : place.name(),
                place == null ? null : "01");
    }
}
