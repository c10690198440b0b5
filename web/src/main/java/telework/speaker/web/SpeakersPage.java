package telework.speaker.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import telework.speaker.SpeakerLine;
import telework.speaker.SpeakerSearch;
import telework.speaker.service.SpeakerService;
import telework.web.Table;

/** The directory of speakers, searched by what stands in the address. */
@Named
@ViewScoped
public class SpeakersPage implements Serializable {

    @Inject
    SpeakerService speakers;

    private String words;
    private boolean all;
    private Table<SpeakerLine> table;

    public void show() {
        var service = speakers;
        var wanted = Objects.toString(words, "");
        boolean whole = all;
        table = new Table<>(
                (first, size) -> service.find(new SpeakerSearch(wanted, whole), first, size),
                () -> service.count(new SpeakerSearch(wanted, whole)));
    }

    public boolean isFiltered() {
        return words != null || all;
    }

    public Table<SpeakerLine> getTable() {
        return table;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
