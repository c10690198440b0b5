package telework.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import telework.area.PrefectureLine;
import telework.common.Plain;
import telework.organisation.Organisation;
import telework.organisation.OrganisationEntry;
import telework.organisation.OrganisationSearch;
import telework.organisation.service.OrganisationService;
import telework.web.Table;

/** The organisations, searched by what stands in the address. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {

    @Inject
    OrganisationService organisations;

    private String words;
    private String kind;
    private String prefecture;
    private List<PrefectureLine> prefectures;
    private Table<OrganisationEntry> table;

    public void show() {
        var service = organisations;
        var search = search();
        prefectures = service.prefectures();
        table = new Table<>((first, size) -> service.find(search, first, size), () -> service.count(search));
    }

    /** What makes no sense in the address is not looked for. */
    private OrganisationSearch search() {
        var wanted = Arrays.stream(Organisation.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new OrganisationSearch(asked(words), wanted, asked(prefecture));
    }

    private static String asked(String typed) {
        return typed == null || !Plain.canBeAsked(typed) ? "" : typed;
    }

    /** The name of a prefecture by its code, in either language; blank for null. */
    public String prefecture(String code, boolean english) {
        return prefectures.stream()
                .filter(line -> line.code().equals(code))
                .map(line -> english ? line.nameEn() : line.nameJa())
                .findFirst()
                .orElse("");
    }

    public boolean isFiltered() {
        return words != null || kind != null || prefecture != null;
    }

    public Organisation.Kind[] getKinds() {
        return Organisation.Kind.values();
    }

    public List<PrefectureLine> getPrefectures() {
        return prefectures;
    }

    public Table<OrganisationEntry> getTable() {
        return table;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }
}
