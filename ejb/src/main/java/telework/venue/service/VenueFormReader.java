package telework.venue.service;

import static telework.venue.service.VenueForm.Field.access;
import static telework.venue.service.VenueForm.Field.address;
import static telework.venue.service.VenueForm.Field.inactive;
import static telework.venue.service.VenueForm.Field.latitude;
import static telework.venue.service.VenueForm.Field.longitude;
import static telework.venue.service.VenueForm.Field.name;
import static telework.venue.service.VenueForm.Field.note;
import static telework.venue.service.VenueForm.Field.prefecture;
import static telework.venue.service.VenueForm.Field.roomLimit;
import static telework.venue.service.VenueForm.Field.telephone;
import static telework.venue.service.VenueForm.Field.website;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Plain;
import telework.common.Prose;
import telework.common.service.WebLink;
import telework.venue.Facility;
import telework.venue.Venue;
import telework.venue.VenueFacts;

/** Reads a venue's form and collects all that is wrong with it. */
public class VenueFormReader {

    private static final int LARGEST_ROOM = 100_000;
    private static final int LONGEST_CONTACT = 100;
    private static final int DECIMALS = 6;

    private final VenueForm form;
    private final Check check = new Check();

    public VenueFormReader(VenueForm form) {
        this.form = form;
    }

    /** @throws telework.common.Invalid naming each field that is wrong */
    public VenueEntry read() {
        var entry = new VenueEntry(
                required(name, text -> Line.of(text, Venue.LONGEST_NAME)),
                required(address, text -> Line.of(text, Venue.LONGEST_ADDRESS)),
                required(prefecture, String::strip),
                readFacts());
        check.orRefuse();
        return entry;
    }

    private VenueFacts readFacts() {
        return new VenueFacts(
                optional(access, text -> Prose.of(text, Venue.LONGEST_ACCESS)),
                optional(roomLimit, VenueFormReader::readPeople),
                optional(telephone, text -> Line.of(text, LONGEST_CONTACT)),
                optional(website, WebLink::read),
                readPosition(),
                readFacilities(),
                optional(note, text -> Prose.of(text, Venue.LONGEST_ACCESS)),
                !form.has(inactive));
    }

    /** Both or neither: half a position is no place on the map. */
    private Venue.Position readPosition() {
        var north = optional(latitude, text -> readDegrees(text, 20, 46));
        var east = optional(longitude, text -> readDegrees(text, 122, 154));
        if (form.has(latitude) != form.has(longitude)) {
            check.wrong(form.has(latitude) ? longitude.name() : latitude.name(), "invalid.position.half");
        }
        return north == null || east == null ? null : new Venue.Position(north, east);
    }

    private static BigDecimal readDegrees(String typed, int from, int to) {
        try {
            var degrees = new BigDecimal(Plain.width(typed)).setScale(DECIMALS, RoundingMode.HALF_UP);
            if (degrees.intValue() >= from && degrees.intValue() < to) {
                return degrees;
            }
        } catch (NumberFormatException noNumber) {
            throw new InvalidValue("invalid.degrees", from, to);
        }
        throw new InvalidValue("invalid.degrees", from, to);
    }

    private Set<Facility> readFacilities() {
        return form.facilities().stream().map(Facility::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Integer readPeople(String typed) {
        var digits = Plain.width(typed).replaceAll("[,名人]", "");
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > LARGEST_ROOM) {
            throw new InvalidValue("invalid.people", LARGEST_ROOM);
        }
        return Integer.valueOf(digits);
    }

    private <T> T required(VenueForm.Field field, Function<String, T> reader) {
        return check.required(field.name(), form.text(field), reader);
    }

    private <T> T optional(VenueForm.Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }
}
