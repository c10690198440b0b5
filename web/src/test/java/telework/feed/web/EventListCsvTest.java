package telework.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import telework.common.service.PublicAddress;
import telework.eventlist.EventListColumn;
import telework.eventlist.EventListFile;
import telework.eventlist.EventListReading;
import telework.eventlist.ListedTimes;
import telework.feed.service.FeedEntry;
import telework.seminar.AdmissionKind;

class EventListCsvTest {

    private static final PublicAddress ADDRESS = new PublicAddress("https://telework.example.jp");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void beginsWithTheMarkAndTheHeadingsOfTheStandardInItsOrder() {
        var text = written();

        assertThat(text).startsWith("\uFEFF全国地方公共団体コード,法人番号,ID,地方公共団体名,イベント名,").endsWith(",備考\r\n");
        assertThat(text.strip().split(",")).hasSize(79);
        assertThat(text)
                .isEqualTo("\uFEFF"
                        + Arrays.stream(EventListColumn.values())
                                .map(EventListColumn::heading)
                                .collect(Collectors.joining(","))
                        + "\r\n");
    }

    @Test
    void ourOwnImporterReadsBackWhatWeWrote() {
        var entry = AnEntry.atTheVenue()
                .closingAt(AnEntry.STARTS.minus(Duration.ofHours(20)))
                .build();

        var reading = reading(entry);

        var draft = reading.draft();
        assertThat(reading.findings()).isEmpty();
        assertThat(draft.source().sourceId()).isEqualTo("tm2026-0007-1");
        assertThat(draft.source().page()).hasToString("https://telework.example.jp/seminars/tm2026-0007-1");
        assertThat(draft.wording().title()).isEqualTo(entry.content().title());
        assertThat(draft.wording().titleEn()).isEqualTo(entry.content().titleEn());
        assertThat(draft.wording().text()).isEqualTo(entry.content().description());
        assertThat(draft.hosts().organiser()).isEqualTo("見本商工会議所");
        assertThat(draft.hosts().contactName()).isEqualTo("経営支援課");
        assertThat(draft.hosts().contactPhone()).isEqualTo("000-0000-0000");
        assertThat(draft.admission().fee().text()).isEqualTo(entry.content().fee());
        assertThat(draft.admission().capacity()).isEqualTo(30);
        assertThat(draft.place().name()).isEqualTo(entry.place().name());
        assertThat(draft.place().address().full()).isEqualTo(entry.place().address());
        assertThat(draft.place().address().prefecture()).isEqualTo("01");
        assertThat(draft.place().access()).isEqualTo(entry.place().access());
        assertThat(draft.place().position().latitude())
                .isEqualByComparingTo(entry.place().latitude());
        assertThat(draft.online().offered()).isFalse();
        var times = ListedTimes.of(reading, TOKYO);
        assertThat(times.findings()).isEmpty();
        assertThat(times.timetable().startsAt()).isEqualTo(entry.offer().line().startsAt());
        assertThat(times.timetable().endsAt()).isEqualTo(entry.offer().line().endsAt());
        assertThat(times.period().closesAt()).isEqualTo(entry.offer().line().closesAt());
        assertThat(times.period().opensAt()).isNull();
    }

    @Test
    void tellsTheRoomsCapWhereSomeJoinOnline() {
        var reading = reading(
                AnEntry.atTheVenue().admitting(AdmissionKind.ONLINE, 200).build());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.draft().admission().capacity()).isEqualTo(30);
        assertThat(reading.draft().admission().capacityNote()).contains("オンライン200名");
        assertThat(reading.draft().online().offered()).isTrue();
    }

    @Test
    void namesAMunicipalityByItsCode() {
        var city = new FeedEntry.Organiser("北海道見本市", "Mihon City", "011011", null, true);

        var reading = reading(AnEntry.online().offeredBy(city).calledOff().build());

        assertThat(reading.draft().source().publisherCode()).hasToString("011011");
        assertThat(reading.draft().source().publisherName()).isEqualTo("北海道見本市");
        assertThat(reading.draft().subject().status()).isEqualTo("中止");
        assertThat(reading.draft().subject().remarks()).contains("架空のデータ", "講師の都合により");
    }

    /** Data for programs stay as they are: a guard against formulas would be a change of what was published. */
    @Test
    void changesNoCharacterOfWhatWasEntered() {
        var odd = "=SUM(1,2)\r\n+81 \"引用\"、改行,カンマ\t-1 @home";

        var reading =
                reading(AnEntry.online().titled("@ホーム =1+1").describedAs(odd).build());

        assertThat(reading.draft().wording().title()).isEqualTo("@ホーム =1+1");
        assertThat(reading.draft().wording().text()).isEqualTo(odd);
    }

    private static EventListReading reading(FeedEntry entry) {
        var file = EventListFile.read("events.csv", written(entry).getBytes(StandardCharsets.UTF_8));
        assertThat(file.bom()).isTrue();
        assertThat(file.rows()).hasSize(1);
        return file.readings().get(0);
    }

    private static String written(FeedEntry... entries) {
        try {
            var out = new StringWriter();
            var csv = new EventListCsv(out, ADDRESS);
            Arrays.stream(entries).forEach(csv::row);
            return out.toString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
