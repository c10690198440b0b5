package telework.seminar.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.seminar.Session.Status;
import telework.speaker.SpeakerProfile;

class EventMarkupTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final String PICTURE = "https://telework.example.jp/share/telework-month.png";

    @Test
    void tellsWhatWhenAndByWhom() {
        var event = event(ASheet.withSeats(40, 3));

        assertThat(event.getString("@context")).isEqualTo("https://schema.org");
        assertThat(event.getString("@type")).isEqualTo("Event");
        assertThat(event.getString("name")).isEqualTo("テレワーク入門");
        assertThat(event.getString("startDate")).isEqualTo("2026-11-05T13:30:00+09:00");
        assertThat(event.getString("endDate")).isEqualTo("2026-11-05T16:00:00+09:00");
        assertThat(event.getString("url")).isEqualTo(ASheet.PAGE);
        assertThat(event.getString("inLanguage")).isEqualTo("ja");
        assertThat(event.getJsonArray("image").getString(0)).isEqualTo(PICTURE);
        assertThat(event.getJsonObject("organizer").getString("name")).isEqualTo("見本商工会議所");
        assertThat(event.getJsonObject("superEvent").getString("startDate")).isEqualTo("2026-11-01");
    }

    @Test
    void thoseOfTheDirectoryPerform() {
        var saeki = new SpeakerProfile("佐伯 真理", null, "Mari Saeki", "見本協会", "テレワークマネージャー", null, null, null);
        var takahata = new SpeakerProfile("高畑 健", null, null, null, null, null, null, null);

        var performers =
                event(ASheet.withSeats(40, 3).presentedBy(saeki, takahata)).getJsonArray("performer");

        assertThat(performers).hasSize(2);
        var first = performers.getJsonObject(0);
        assertThat(first.getString("@type")).isEqualTo("Person");
        assertThat(first.getString("name")).isEqualTo("佐伯 真理");
        assertThat(first.getString("jobTitle")).isEqualTo("テレワークマネージャー");
        assertThat(first.getJsonObject("affiliation").getString("name")).isEqualTo("見本協会");
        assertThat(performers.getJsonObject(1).keySet()).containsExactlyInAnyOrder("@type", "name");
        assertThat(event(ASheet.withSeats(40, 3)).containsKey("performer")).isFalse();
    }

    @Test
    void aVenueIsAPlaceWithAnAddress() {
        var event = event(ASheet.withSeats(40, 3));

        assertThat(event.getString("eventAttendanceMode")).isEqualTo(SCHEMA + "OfflineEventAttendanceMode");
        var place = event.getJsonArray("location").getJsonObject(0);
        assertThat(place.getString("@type")).isEqualTo("Place");
        var address = place.getJsonObject("address");
        assertThat(address.getString("streetAddress")).isEqualTo("東京都千代田区桜台町1-4-2");
        assertThat(address.getString("addressRegion")).isEqualTo("東京都");
        assertThat(address.getString("addressCountry")).isEqualTo("JP");
        assertThat(event.getInt("maximumPhysicalAttendeeCapacity")).isEqualTo(40);
    }

    @Test
    void bothWaysOfTakingPartHaveTheirPlaceAndTheirOffer() {
        var event = event(ASheet.withSeats(40, 40).andOnline(200));

        assertThat(event.getString("eventAttendanceMode")).isEqualTo(SCHEMA + "MixedEventAttendanceMode");
        assertThat(strings(event, "location", "@type")).containsExactly("Place", "VirtualLocation");
        assertThat(strings(event, "offers", "availability")).containsExactly(SCHEMA + "SoldOut", SCHEMA + "InStock");
        assertThat(event.getInt("maximumVirtualAttendeeCapacity")).isEqualTo(200);
    }

    @Test
    void onlineOnlyHasNoPlace() {
        var event = event(ASheet.online(200));

        assertThat(event.getString("eventAttendanceMode")).isEqualTo(SCHEMA + "OnlineEventAttendanceMode");
        assertThat(strings(event, "location", "@type")).containsExactly("VirtualLocation");
    }

    @ParameterizedTest
    @CsvSource({"3, InStock", "38, LimitedAvailability", "40, SoldOut"})
    void theOfferTellsWhatIsLeft(int confirmed, String availability) {
        assertThat(strings(event(ASheet.withSeats(40, confirmed)), "offers", "availability"))
                .containsExactly(SCHEMA + availability);
    }

    @Test
    void theOfferTellsFromWhenUntilWhen() {
        var opens = ASheet.START.minus(Duration.ofDays(5));
        var offer = event(ASheet.withSeats(40, 0).open(opens, ASheet.START.minus(Duration.ofDays(1))))
                .getJsonArray("offers")
                .getJsonObject(0);

        assertThat(offer.getString("availability")).isEqualTo(SCHEMA + "PreOrder");
        assertThat(offer.getString("validFrom")).isEqualTo("2026-10-31T13:30:00+09:00");
        assertThat(offer.getString("availabilityEnds")).isEqualTo("2026-11-04T13:30:00+09:00");
    }

    @ParameterizedTest
    @CsvSource({"無料, true", "０円, true", "会員は無料、一般 3000円, false", "1000円, false"})
    void onlyWhatIsFreeBeyondDoubtHasAPrice(String fee, boolean free) {
        var event = event(ASheet.withSeats(40, 0).costing(fee));

        assertThat(event.containsKey("isAccessibleForFree")).isEqualTo(free);
        assertThat(event.getJsonArray("offers").getJsonObject(0).containsKey("price"))
                .isEqualTo(free);
    }

    @Test
    void whatIsCalledOffIsOfferedNoMore() {
        var event = event(ASheet.withSeats(40, 0).in(Status.CANCELLED));

        assertThat(event.getString("eventStatus")).isEqualTo(SCHEMA + "EventCancelled");
        assertThat(event.getJsonArray("offers")).isEmpty();
    }

    @Test
    void noTextEndsTheScript() {
        var title = "</script><script>alert(1)</script> & <!-- \"引用\"";
        var json = json(ASheet.withSeats(40, 0).titled(title, null));

        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(read(json).getString("name")).isEqualTo(title);
    }

    @Test
    void withoutADateItIsNoEvent() {
        assertThat(json(ASheet.withSeats(40, 0).in(Status.CANCELLED).withoutDate()))
                .isEmpty();
    }

    private static List<String> strings(JsonObject event, String list, String part) {
        return event.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(part))
                .toList();
    }

    private static JsonObject event(ASheet sheet) {
        return read(json(sheet));
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static String json(ASheet sheet) {
        return new EventMarkup(sheet.build(), ASheet.PAGE, PICTURE).json();
    }
}
