package telework.venue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.common.service.Roles;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.venue.Facility;
import telework.venue.NoSuchVenue;
import telework.venue.Venue;
import telework.venue.VenueLine;
import telework.venue.VenueSearch;
import telework.venue.Venues;
import telework.venue.service.VenueForm.Field;

/** Looks into the directory of venues. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class VenueService {

    @Inject
    Venues venues;

    /** By prefecture and name. */
    @Everybody("The directory is read by all")
    public List<VenueLine> find(VenueSearch search, int first, int size) {
        return venues.found(search, first, size);
    }

    @Everybody("The directory is read by all")
    public long count(VenueSearch search) {
        return venues.count(search);
    }

    /** @throws NoSuchVenue when the directory has none of this id */
    @Everybody("The directory is read by all")
    public VenueForm open(Long id) {
        var venue = venues.byId(id).orElseThrow(NoSuchVenue::new);
        var facilities = venue.getFacts().facilities().stream()
                .sorted()
                .map(Facility::name)
                .toList();
        return new VenueForm(id, String.valueOf(venue.getVersion()), typed(venue), facilities);
    }

    private static Map<String, String> typed(Venue venue) {
        var typed = new HashMap<String, String>();
        var facts = venue.getFacts();
        put(typed, Field.name, venue.getName());
        put(typed, Field.prefecture, venue.getPrefecture().getCode());
        put(typed, Field.address, venue.getAddress());
        put(typed, Field.access, facts.access());
        put(typed, Field.roomLimit, facts.roomLimit());
        put(typed, Field.telephone, facts.telephone());
        put(typed, Field.website, facts.website());
        if (facts.position() != null) {
            put(typed, Field.latitude, facts.position().latitude().toPlainString());
            put(typed, Field.longitude, facts.position().longitude().toPlainString());
        }
        put(typed, Field.note, facts.note());
        put(typed, Field.inactive, facts.active() ? null : "true");
        return typed;
    }

    private static void put(Map<String, String> typed, Field field, Object value) {
        if (value != null) {
            typed.put(field.name(), value.toString());
        }
    }
}
