package telework.firm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import telework.area.PrefectureLine;
import telework.common.CorporateNumber;
import telework.firm.IndustryLine;
import telework.firm.StaffBand;
import telework.firm.service.FirmService;
import telework.web.ConsoleTexts;
import telework.web.Language;

/** What the codes of a firm mean in the language of the request; each list is fetched once. */
@Named
@RequestScoped
public class FirmWords {

    @Inject
    FirmService firms;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private List<IndustryLine> industries;
    private List<PrefectureLine> prefectures;

    public List<IndustryLine> getIndustries() {
        if (industries == null) {
            industries = firms.industries();
        }
        return industries;
    }

    public List<PrefectureLine> getPrefectures() {
        if (prefectures == null) {
            prefectures = firms.prefectures();
        }
        return prefectures;
    }

    public StaffBand[] getStaffBands() {
        return StaffBand.values();
    }

    /** Blank for null. */
    public String industry(String code) {
        return name(getIndustries(), IndustryLine::code, code, line -> language.pick(line.nameJa(), line.nameEn()));
    }

    /** Blank for null. */
    public String prefecture(String code) {
        return name(getPrefectures(), PrefectureLine::code, code, line -> language.pick(line.nameJa(), line.nameEn()));
    }

    /** Blank for null. */
    public String staff(StaffBand band) {
        return band == null ? "" : texts.say("StaffBand." + band);
    }

    /** The number, that there is none, or that nobody knows. */
    public String number(CorporateNumber number, boolean numberless) {
        return number != null ? number.value() : texts.say(numberless ? "firm.numberless" : "firm.numberUnknown");
    }

    private static <T> String name(List<T> lines, Function<T, String> code, String wanted, Function<T, String> name) {
        return lines.stream()
                .filter(line -> code.apply(line).equals(wanted))
                .map(name)
                .findFirst()
                .orElse("");
    }
}
