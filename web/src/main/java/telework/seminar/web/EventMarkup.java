package telework.seminar.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.Mode;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionDetail;

/**
 * A session as search engines read it: {@code Event} of schema.org, in JSON-LD.
 *
 * @param page the address of its page
 * @param picture the address of a picture
 */
record EventMarkup(SessionSheet sheet, String page, String picture) {

    private static final String SCHEMA = "https://schema.org/";

    private static final Map<Mode, String> ATTENDANCE = Map.of(
            Mode.VENUE, "OfflineEventAttendanceMode",
            Mode.ONLINE, "OnlineEventAttendanceMode",
            Mode.HYBRID, "MixedEventAttendanceMode");

    private static final Map<Vacancy, String> AVAILABILITY = Map.of(
            Vacancy.OPEN, "InStock",
            Vacancy.FEW, "LimitedAvailability",
            Vacancy.QUEUE, "SoldOut",
            Vacancy.FULL, "SoldOut",
            Vacancy.CLOSED, "SoldOut",
            Vacancy.NOT_YET, "PreOrder");

    /** For a script element: nothing in it can end the element. Empty without a date, for then it is no event. */
    String json() {
        return line().startsAt() == null
                ? ""
                : event().toString()
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026");
    }

    private JsonObject event() {
        var event = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("@id", page)
                .add("url", page)
                .add("name", sheet.words().title())
                .add("description", description())
                .add("inLanguage", "ja")
                .add("startDate", offset(line().startsAt()))
                .add("endDate", offset(line().endsAt()))
                .add("eventStatus", SCHEMA + (sheet.isCancelled() ? "EventCancelled" : "EventScheduled"))
                .add("image", Json.createArrayBuilder().add(picture))
                .add("organizer", organizer())
                .add("superEvent", superEvent());
        if (sheet.detail().offer().mode() != null) {
            takePart(event);
        }
        if (!sheet.speakers().isEmpty()) {
            event.add("performer", performers());
        }
        if (isFree()) {
            event.add("isAccessibleForFree", true);
        }
        return event.build();
    }

    private void takePart(JsonObjectBuilder event) {
        event.add(
                        "eventAttendanceMode",
                        SCHEMA + ATTENDANCE.get(sheet.detail().offer().mode()))
                .add("location", locations());
        var offers = Json.createArrayBuilder();
        for (var seats : sheet.detail().offer().admissions()) {
            capacity(event, seats);
            var vacancy = sheet.words().vacancy(seats);
            if (AVAILABILITY.containsKey(vacancy)) {
                offers.add(offer(seats, vacancy));
            }
        }
        event.add("offers", offers);
    }

    private String description() {
        var told = sheet.content().description();
        return told.isBlank() ? sheet.words().title() : told;
    }

    private JsonObjectBuilder organizer() {
        return Json.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", sheet.words().organiser());
    }

    /** Those of the directory: who is told of in prose may be anybody. */
    private JsonArrayBuilder performers() {
        var performers = Json.createArrayBuilder();
        sheet.speakers().forEach(speaker -> performers.add(performer(speaker)));
        return performers;
    }

    private static JsonObjectBuilder performer(SpeakerWords speaker) {
        var person = Json.createObjectBuilder().add("@type", "Person").add("name", speaker.name());
        var profile = speaker.speaker().profile();
        if (profile.title() != null) {
            person.add("jobTitle", profile.title());
        }
        if (profile.affiliation() != null) {
            person.add(
                    "affiliation",
                    Json.createObjectBuilder().add("@type", "Organization").add("name", profile.affiliation()));
        }
        return person;
    }

    private JsonObjectBuilder superEvent() {
        var programme = sheet.detail().programme();
        return Json.createObjectBuilder()
                .add("@type", "Event")
                .add("name", sheet.programme())
                .add("startDate", programme.startsOn().toString())
                .add("endDate", programme.endsOn().toString())
                .add("eventAttendanceMode", SCHEMA + ATTENDANCE.get(Mode.HYBRID))
                .add("location", country());
    }

    private static JsonObjectBuilder country() {
        return Json.createObjectBuilder()
                .add("@type", "Country")
                .add("name", "Japan")
                .add(
                        "address",
                        Json.createObjectBuilder().add("@type", "PostalAddress").add("addressCountry", "JP"));
    }

    private JsonArrayBuilder locations() {
        var locations = Json.createArrayBuilder();
        if (sheet.detail().place() != null) {
            locations.add(place(sheet.detail().place()));
        }
        if (sheet.detail().offer().admission(AdmissionKind.ONLINE).isPresent()) {
            locations.add(
                    Json.createObjectBuilder().add("@type", "VirtualLocation").add("url", page));
        }
        return locations;
    }

    private JsonObjectBuilder place(SessionDetail.PlaceDetail place) {
        return Json.createObjectBuilder()
                .add("@type", "Place")
                .add("name", place.name())
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("streetAddress", place.address())
                                .add("addressRegion", sheet.words().prefecture())
                                .add("addressCountry", "JP"));
    }

    private void capacity(JsonObjectBuilder event, AdmissionLine seats) {
        if (seats.capacity() != null) {
            var kind = seats.kind() == AdmissionKind.VENUE ? "Physical" : "Virtual";
            event.add("maximum" + kind + "AttendeeCapacity", seats.capacity());
        }
    }

    private JsonObjectBuilder offer(AdmissionLine seats, Vacancy vacancy) {
        var offer = Json.createObjectBuilder()
                .add("@type", "Offer")
                .add("name", sheet.words().kind(seats))
                .add("url", page)
                .add("availability", SCHEMA + AVAILABILITY.get(vacancy));
        if (isFree()) {
            offer.add("price", 0).add("priceCurrency", "JPY");
        }
        if (line().opensAt() != null) {
            offer.add("validFrom", offset(line().opensAt()));
        }
        return offer.add("availabilityEnds", offset(line().closesAt() == null ? line().startsAt() : line().closesAt()));
    }

    /** The fee is prose: only what cannot be misunderstood is told as a price. */
    private boolean isFree() {
        var fee = sheet.content().fee();
        return fee != null
                && Normalizer.normalize(fee, Normalizer.Form.NFKC).strip().matches("無料|0円|¥0");
    }

    private String offset(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(line().zone()).toOffsetDateTime());
    }

    private SessionLine line() {
        return sheet.detail().offer().line();
    }
}
