package telework.firm.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import telework.common.Plain;
import telework.firm.FirmLine;
import telework.firm.FirmSearch;
import telework.firm.StaffBand;
import telework.firm.service.FirmService;
import telework.web.Table;

/** The firms, searched by what stands in the address. */
@Named
@ViewScoped
public class FirmsPage implements Serializable {

    @Inject
    FirmService firms;

    private String words;
    private String prefecture;
    private String industry;
    private String staff;
    private Table<FirmLine> table;

    public void show() {
        var service = firms;
        var search = new FirmSearch(asked(words), asked(prefecture), asked(industry), band());
        table = new Table<>((first, size) -> service.find(search, first, size), () -> service.count(search));
    }

    /** What makes no sense in the address is not looked for. */
    private StaffBand band() {
        return Arrays.stream(StaffBand.values())
                .filter(each -> each.name().equals(staff))
                .findFirst()
                .orElse(null);
    }

    private static String asked(String typed) {
        return typed == null || !Plain.canBeAsked(typed) ? "" : typed;
    }

    public boolean isFiltered() {
        return Stream.of(words, prefecture, industry, staff).anyMatch(part -> part != null);
    }

    public Table<FirmLine> getTable() {
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

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }
}
