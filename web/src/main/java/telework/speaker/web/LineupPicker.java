package telework.speaker.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;
import telework.seminar.service.SessionEditing;
import telework.seminar.service.SessionForm.SpeakerEntry;
import telework.speaker.SpeakerLine;
import telework.speaker.SpeakerSearch;
import telework.speaker.service.SpeakerService;

/** Who speaks at a seminar, put in order before anything is saved: a part of the page of a session. */
@Named
@ViewScoped
public class LineupPicker implements Serializable {

    private static final int OFFERED = 12;

    /** A place in the order, with what the person speaks about. */
    public static final class Place implements Serializable {

        private final Long id;
        private final String name;
        private String talk;

        Place(Long id, String name, String talk) {
            this.id = id;
            this.name = name;
            this.talk = talk;
        }

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getTalk() {
            return talk;
        }

        public void setTalk(String talk) {
            this.talk = talk;
        }
    }

    @Inject
    SpeakerService speakers;

    @Inject
    SessionEditing editing;

    private final ArrayList<Place> places = new ArrayList<>();

    @PostConstruct
    void read() {
        var entries = editing.open(Faces.getRequestParameter("code")).speakers();
        var names = speakers.names(entries.stream().map(SpeakerEntry::id).toList());
        entries.forEach(entry -> places.add(new Place(entry.id(), names.get(entry.id()), entry.talk())));
    }

    /** Those of the directory whose name or reading has the words and who do not speak yet. */
    public List<SpeakerLine> offer(String words) {
        return speakers.find(new SpeakerSearch(words, false), 0, OFFERED + places.size()).stream()
                .filter(line -> places.stream().noneMatch(place -> place.id.equals(line.id())))
                .limit(OFFERED)
                .toList();
    }

    public void pick(SelectEvent<String> selected) {
        var id = Long.valueOf(selected.getObject());
        if (places.stream().noneMatch(place -> place.id.equals(id))) {
            places.add(new Place(id, speakers.names(List.of(id)).get(id), null));
        }
    }

    /** @param steps down; negative: up */
    public void move(int place, int steps) {
        int to = place + steps;
        if (to >= 0 && to < places.size()) {
            Collections.swap(places, place, to);
        }
    }

    public void remove(int place) {
        places.remove(place);
    }

    public List<SpeakerEntry> entries() {
        return places.stream()
                .map(place -> new SpeakerEntry(place.id, place.talk))
                .toList();
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Null: what was picked has gone to its place already, and the next search begins with an empty field. */
    public String getFound() {
        return null;
    }

    /** The field wants to write down what {@link #pick} has taken. */
    public void setFound(String found) {}
}
