package telework.venue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import telework.seminar.service.TimetableService;
import telework.venue.VenueLine;
import telework.venue.VenueSearch;
import telework.venue.service.VenueService;
import telework.web.Table;

/** The directory of venues, searched by what stands in the address. */
@Named
@ViewScoped
public class VenuesPage implements Serializable {

    @Inject
    VenueService venues;

    @Inject
    TimetableService timetable;

    private String words;
    private String prefecture;
    private boolean all;
    private Table<VenueLine> table;

    public void show() {
        var service = venues;
        var wanted = Objects.toString(words, "");
        var place = Objects.toString(prefecture, "");
        boolean whole = all;
        table = new Table<>(
                (first, size) -> service.find(new VenueSearch(wanted, place, whole), first, size),
                () -> service.count(new VenueSearch(wanted, place, whole)));
    }

    /** The name of a prefecture by its code, in both languages. */
    public String prefecture(String code, boolean english) {
        return timetable.prefectures().stream()
                .filter(line -> line.code().equals(code))
                .map(line -> english ? line.nameEn() : line.nameJa())
                .findFirst()
                .orElse("");
    }

    public boolean isFiltered() {
        return words != null || prefecture != null || all;
    }

    public Table<VenueLine> getTable() {
        return table;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
