package telework.feed.web;

import static telework.eventlist.EventListColumn.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import telework.common.Japan;
import telework.common.service.PublicAddress;
import telework.eventlist.EventListColumn;
import telework.feed.service.FeedEntry;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.ThemeLine;

/**
 * A session as a row of the government's standard event list: the reverse of what {@code EventListReading} reads. Cells hold
 * what was entered, character for character: data for programs are not altered for the sake of spreadsheets.
 */
final class EventListCells {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String FREE = "無料";
    private static final String AND = ";";

    private final Map<EventListColumn, String> cells = new EnumMap<>(EventListColumn.class);
    private final FeedEntry entry;
    private final PublicAddress address;

    private EventListCells(FeedEntry entry, PublicAddress address) {
        this.entry = entry;
        this.address = address;
    }

    /** All 79 in the order of the standard; empty where there is nothing to tell. */
    static List<String> of(FeedEntry entry, PublicAddress address) {
        var row = new EventListCells(entry, address);
        row.tellSource();
        row.tellSubject();
        row.tellTimes();
        row.tellPlace();
        row.tellAdmission();
        return Stream.of(values())
                .map(column -> row.cells.getOrDefault(column, ""))
                .toList();
    }

    /** The standard's first columns name a municipality; who is none stands under the organiser alone. */
    private void tellSource() {
        var organiser = entry.organiser();
        if (organiser.localGovernmentCode() != null) {
            put(PUBLISHER_CODE, organiser.localGovernmentCode());
            put(PUBLISHER_NAME, organiser.name());
        }
        put(ID, entry.code());
        put(PAGE_URL, address.session(entry.code()));
        put(PUBLISHER_URL, address.page("/"));
        put(ORGANISER, organiser.name());
        put(CONTACT_NAME, entry.content().contact().name());
        put(CONTACT_PHONE, entry.content().contact().phone());
        put(LISTED_FROM, day(entry.publishedAt()));
    }

    private void tellSubject() {
        var content = entry.content();
        put(TITLE, content.title());
        put(TITLE_EN, content.titleEn());
        put(LANGUAGE, "ja");
        put(STATUS, entry.isCalledOff() ? "中止" : "開催予定");
        put(
                KEYWORDS,
                joined(Stream.concat(Stream.of("テレワーク"), entry.themes().stream().map(ThemeLine::nameJa))));
        put(TAGS, "セミナー;要予約;人数上限有");
        put(KIND, "セミナー");
        put(DESCRIPTION, content.description());
        put(
                REMARKS,
                joined(Stream.of(
                                entry.organiser().demo() ? "架空のデータ（デモ）" : null,
                                entry.cancelReason() == null ? null : "中止の理由：" + entry.cancelReason())
                        .filter(Objects::nonNull)));
    }

    private void tellTimes() {
        var line = entry.offer().line();
        put(START_DATE, day(line.startsAt()));
        put(START_TIME, time(line.startsAt()));
        put(END_DATE, day(line.endsAt()));
        put(END_TIME, time(line.endsAt()));
        put(DURATION, minutes(Duration.between(line.startsAt(), line.endsAt())));
        put(OPENING_DATE, day(line.opensAt()));
        put(OPENING_TIME, time(line.opensAt()));
        put(CLOSING_DATE, day(line.closesAt()));
        put(CLOSING_TIME, time(line.closesAt()));
    }

    private void tellPlace() {
        put(ONLINE, entry.offer().admission(AdmissionKind.ONLINE).isPresent() ? "有" : "無");
        var place = entry.place();
        if (place == null) {
            return;
        }
        put(VENUE_NAME, place.name());
        put(ADDRESS, place.address());
        put(PREFECTURE, place.prefecture());
        put(ACCESS, place.access());
        if (place.latitude() != null) {
            put(LATITUDE, place.latitude().stripTrailingZeros().toPlainString());
            put(LONGITUDE, place.longitude().stripTrailingZeros().toPlainString());
        }
    }

    /** The cap is the room's where there is a room: a sum of seats here and elsewhere would be no cap of anything. */
    private void tellAdmission() {
        var room = entry.offer().admission(AdmissionKind.VENUE);
        var online = entry.offer().admission(AdmissionKind.ONLINE);
        put(CAPACITY, room.or(() -> online).map(EventListCells::seats).orElse(null));
        put(
                CAPACITY_NOTE,
                room.isPresent() && online.isPresent()
                        ? "会場の定員です。このほかにオンライン" + seats(online.get()) + "名（いずれも先着順）"
                        : "先着順");
        tellFee(entry.content().fee());
        put(HOW_TO_APPLY, "申込URLのページから申し込みます。");
        put(APPLICATION_URL, address.session(entry.code()) + "/register");
    }

    private void tellFee(String fee) {
        put(FEE_DETAIL, fee);
        if (fee != null && fee.startsWith(FREE)) {
            put(FEE, "0");
            put(FEE_KIND, FREE);
        }
    }

    private void put(EventListColumn column, String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }

    private static String seats(AdmissionLine admission) {
        return String.valueOf(admission.capacity());
    }

    private static String joined(Stream<String> parts) {
        return String.join(AND, parts.toList());
    }

    private static String minutes(Duration length) {
        return length.toMinutes() + "分";
    }

    private static String day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Japan.TIME).toString();
    }

    private static String time(Instant moment) {
        return moment == null ? null : CLOCK.format(moment.atZone(Japan.TIME));
    }
}
