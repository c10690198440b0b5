package telework.checkin.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.checkin.NoSuchSheet;
import telework.checkin.SignInSheetLine;
import telework.checkin.service.CheckInService;
import telework.checkin.service.KeyedBack;
import telework.checkin.service.Reception;
import telework.checkin.service.SheetService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Sheets to sign, and the numbers of those who signed typed back: looked at first, then written down. */
@Page
public class SheetsPage {

    private static final String ADDRESS = "/console/sessions/%s/check-in/sheets";

    /** A line that was typed, as the page shows it. */
    public record Row(int place, GuestCard card, String outcome) {}

    @Inject
    @Param
    String code;

    @Inject
    @Param
    String sheet;

    @Inject
    SheetService sheets;

    @Inject
    CheckInService desk;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private Reception reception;
    private List<SignInSheetLine> made = List.of();
    private String numbers;
    private String seen;
    private KeyedBack preview;

    public void show() {
        reception = desk.look(code);
        made = sheets.sheets(code);
        if (isKeying() && made.stream().noneMatch(line -> line.number().equals(number()))) {
            throw new NoSuchSheet();
        }
    }

    public void make() {
        Messages.addFlashGlobalInfo("{0}", texts.say("sheets.made", sheets.make(code)));
        Faces.redirect(ADDRESS, code);
    }

    public void look() {
        preview = sheets.preview(code, number(), numbers);
        seen = numbers;
    }

    /** Writes down what was looked at; other numbers are looked at first. */
    public void apply() {
        if (numbers == null || !numbers.equals(seen)) {
            look();
            return;
        }
        int people = sheets.keyBack(code, number(), numbers);
        Messages.addFlashGlobalInfo("{0}", texts.say("sheets.applied", people));
        Faces.redirect(ADDRESS, code);
    }

    private Integer number() {
        return SheetNumber.read(sheet).orElse(0);
    }

    /** Whether a sheet is keyed back; else all are shown. Told by the address, which is known before anything is read. */
    public boolean isKeying() {
        return SheetNumber.read(sheet).isPresent();
    }

    /** The number of the sheet that is keyed back. */
    public Integer getSheet() {
        return number();
    }

    public List<SignInSheetLine> getMade() {
        return made;
    }

    /** Line by line what would be written down; empty while nothing was looked at. */
    public List<Row> getRows() {
        return preview == null
                ? List.of()
                : preview.lines().stream().map(this::row).toList();
    }

    private Row row(KeyedBack.Line line) {
        var zone = reception.session().line().zone();
        return new Row(
                line.place(),
                new GuestCard(line.guest(), zone, texts),
                line.outcome().name());
    }

    /** How many will be checked in, in words. */
    public String getSummary() {
        return texts.say(
                "sheets.summary",
                preview.count(KeyedBack.Outcome.COMES),
                preview.count(KeyedBack.Outcome.EARLIER),
                preview.count(KeyedBack.Outcome.NO_SEAT));
    }

    public boolean isLookedAt() {
        return preview != null;
    }

    /** Whether the button that writes down is there: it has to be known when it was pressed, too. */
    public boolean isApplicable() {
        var sent = Faces.getRequestParameter("form:seen");
        return isLookedAt() || sent != null && !sent.isEmpty();
    }

    public String getTitle() {
        var line = reception.session().line();
        return language.pick(line.title(), line.titleEn());
    }

    public String getWhen() {
        return texts.span(reception.session().line());
    }

    public String getCode() {
        return code;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    /** The numbers that were looked at. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
