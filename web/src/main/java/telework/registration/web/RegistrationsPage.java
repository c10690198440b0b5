package telework.registration.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import telework.common.service.Slice;
import telework.export.ExportFormat;
import telework.export.ExportWish;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantCount;
import telework.registration.RegistrantOrder;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.registration.service.RegistrantService;
import telework.registration.service.RosterService;
import telework.seminar.AdmissionKind;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Option;
import telework.web.Page;
import telework.web.Pager;

/** Those who registered for a session; all that can be chosen stands in the address. */
@Page
public class RegistrationsPage {

    private static final int ROWS = 50;
    private static final String REMEMBERED = "registrants";
    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Inject
    RegistrantService registrants;

    @Inject
    SeminarService seminars;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String code;
    private String words;
    private String status;
    private String admission;
    private String order;
    private String columns;
    private String page;

    private String[] chosen;
    private SessionOffer session;
    private List<RegistrantCount> counts = List.of();
    private Slice<RegistrationLine> found = new Slice<>(List.of(), 0, ROWS, 0);

    /** Looks once for a whole page; what is fetched anew by and by does not show the list. */
    public void show() {
        session = seminars.session(code);
        chosen = shown().stream().map(Enum::name).toArray(String[]::new);
        if (!Faces.isAjaxRequest()) {
            counts = registrants.counts(getSessionId());
            found = find();
        }
    }

    private Slice<RegistrationLine> find() {
        var search = address().search(getSessionId());
        int wanted = Pager.read(page);
        var lines = registrants.lines(search, wanted * ROWS, ROWS);
        return new Slice<>(lines, wanted, ROWS, registrants.count(search));
    }

    /** Shows other columns, here and wherever this browser lists registrants from now on. */
    public void choose() {
        var wanted = RegistrantColumn.write(RegistrantColumn.read(String.join(".", chosen)));
        Faces.addResponseCookie(
                REMEMBERED, wanted.isEmpty() ? null : wanted, "/console", wanted.isEmpty() ? 0 : A_YEAR);
        Faces.redirect(address().with("columns", wanted));
    }

    /** The whole list as it is looked for, in the columns that are shown. */
    public ExportWish wish(ExportFormat format) {
        var search = address().search(seminars.session(code).line().id());
        return new ExportWish(search, shown(), format, language.getCode());
    }

    private RegistrantsAddress address() {
        return new RegistrantsAddress(code, words, status, admission, order, columns);
    }

    private List<RegistrantColumn> shown() {
        return address().shown(Faces.getRequestCookie(REMEMBERED));
    }

    private RegistrantTable table() {
        return new RegistrantTable(address(), shown(), texts);
    }

    public List<RegistrantHead> getHeads() {
        return table().heads();
    }

    public List<List<RegistrantCell>> getRows() {
        var table = table();
        return found.items().stream().map(table::cells).toList();
    }

    public Pager getPager() {
        return Pager.of(found, address().path(), address().query());
    }

    /** All, and those in each state, each a list of its own. */
    public List<StateLink> getStates() {
        var all = new StateLink(
                texts.say("registrations.all"), address().with("status", null), count(null), status == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Registration.Status.values()).map(this::link))
                .toList();
    }

    private StateLink link(Registration.Status state) {
        var written = RegistrantsAddress.written(state);
        return new StateLink(
                texts.say("Registration." + state),
                address().with("status", written),
                count(state),
                written.equals(status));
    }

    private long count(Registration.Status state) {
        return counts.stream()
                .filter(each -> state == null || each.status() == state)
                .mapToLong(RegistrantCount::people)
                .sum();
    }

    /** Whether those with a seat can be printed: as many as a printed list holds. */
    public boolean isPrintable() {
        return count(Registration.Status.CONFIRMED) <= RosterService.MOST;
    }

    /** Whether somebody waits, who may be printed with the others. */
    public boolean isQueueing() {
        long waiting = count(Registration.Status.WAITING);
        return isPrintable() && waiting > 0 && waiting <= RosterService.MOST;
    }

    public List<Option> getAdmissions() {
        return Arrays.stream(AdmissionKind.values())
                .map(kind -> option(kind, "AdmissionKind.", admission))
                .toList();
    }

    public List<Option> getOrders() {
        return Arrays.stream(RegistrantOrder.values())
                .map(each -> option(each, "RegistrantOrder.", order))
                .toList();
    }

    private Option option(Enum<?> constant, String prefix, String said) {
        var written = RegistrantsAddress.written(constant);
        return new Option(written, texts.say(prefix + constant), written.equals(said));
    }

    public RegistrantColumn[] getAllColumns() {
        return RegistrantColumn.values();
    }

    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    /** The list without search and filters. */
    public String getAll() {
        var kept = new RegistrantsAddress(code, null, null, null, order, columns);
        return kept.path() + kept.query();
    }

    /** This list, as it is. */
    public String getHere() {
        return address().path() + address().query();
    }

    public long getTotal() {
        return found.total();
    }

    public Long getSessionId() {
        return session.line().id();
    }

    public String getTitle() {
        return language.pick(session.line().title(), session.line().titleEn());
    }

    public String getWhen() {
        return texts.span(session.line());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getAdmission() {
        return admission;
    }

    public void setAdmission(String admission) {
        this.admission = admission;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String[] getChosen() {
        return chosen == null ? new String[0] : chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}
