package telework.overview.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telework.area.BureauLine;
import telework.mail.OutboxMessage;
import telework.overview.Concern;
import telework.overview.Load;
import telework.overview.service.Concerned;
import telework.overview.service.Overview;
import telework.overview.service.OverviewService;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.service.SessionOffer;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** The start of the console: what needs attention, and how things stand. */
@Page
public class OverviewPage {

    private static final int QUARTERS = 5;
    private static final int SOON_DAYS = 7;

    /** A row of a table with its picture. */
    public record DayRow(String day, long registrations) {}

    /** The seats of the sessions to come in one bureau; the share in percent, rounded down. */
    public record BureauRow(String name, long sessions, long confirmed, long capacity, long share) {

        long left() {
            return capacity - confirmed;
        }
    }

    /** How many sessions are filled to about the same part. */
    public record QuarterRow(String name, long sessions) {}

    @Inject
    OverviewService overviews;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private Overview overview;

    public void show() {
        overview = overviews.look();
    }

    public Concern[] getConcerns() {
        return Concern.values();
    }

    public Concerned about(Concern concern) {
        return overview.concerns().get(concern);
    }

    /** The filters of the table that shows all of a concern, or what comes nearest to that. */
    public String all(Concern concern) {
        var today = overview.days().get(overview.days().size() - 1).day();
        return switch (concern) {
            case IN_REVIEW -> "status=IN_REVIEW";
            case DRAFT_SOON -> "status=DRAFT";
            case NEARLY_FULL -> "status=PUBLISHED&seats=VACANT&sort=FILLING&down=true";
            case WAITING -> "seats=WAITING";
            case SOON -> "from=" + today + "&to=" + today.plusDays(SOON_DAYS);
        };
    }

    public long getWaiting() {
        return overview.loads().stream().mapToLong(Load::waiting).sum();
    }

    /** Mail that nobody will get unless staff do something. */
    public long getFailing() {
        return Stream.of(OutboxMessage.Status.DEAD, OutboxMessage.Status.IN_DOUBT)
                .mapToLong(this::mail)
                .sum();
    }

    /** Where failing mail is listed: by the one state there is, or all. */
    public String getFailingAddress() {
        return mail(OutboxMessage.Status.DEAD) > 0 ? "/console/outbox?status=DEAD" : "/console/outbox?status=IN_DOUBT";
    }

    private long mail(OutboxMessage.Status status) {
        return overview.mail().getOrDefault(status, 0L);
    }

    /** What a draft still lacks, in words; empty when it can be handed in. */
    public String missing(SessionOffer offer) {
        var missing = new ArrayList<String>();
        if (offer.admissions().isEmpty()) {
            missing.add(texts.say("overview.missing.mode"));
        }
        if (offer.admissions().stream().anyMatch(line -> line.capacity() == null)) {
            missing.add(texts.say("overview.missing.capacity"));
        }
        boolean atVenue = offer.admissions().stream().map(AdmissionLine::kind).anyMatch(AdmissionKind.VENUE::equals);
        if (atVenue && offer.line().venue() == null) {
            missing.add(texts.say("overview.missing.venue"));
        }
        return missing.isEmpty() ? "" : texts.say("overview.missing", String.join(texts.say("overview.and"), missing));
    }

    public List<DayRow> getDays() {
        return overview.days().stream()
                .map(day -> new DayRow(texts.shortDay(day.day()) + " " + texts.weekday(day.day()), day.registrations()))
                .toList();
    }

    public long getRegistrations() {
        return overview.days().stream().mapToLong(Overview.Day::registrations).sum();
    }

    public String getDaysChart() {
        var labels =
                overview.days().stream().map(day -> texts.shortDay(day.day())).toList();
        var numbers = overview.days().stream().map(Overview.Day::registrations).toList();
        return ChartConfig.standing(labels)
                .with(texts.say("overview.registrations"), ChartConfig.KEY, numbers)
                .json();
    }

    public List<BureauRow> getBureaus() {
        var online = Stream.of(row(texts.say("overview.online"), ""));
        return Stream.concat(overview.bureaus().stream().map(this::row), online).toList();
    }

    private BureauRow row(BureauLine bureau) {
        return row(language.pick(bureau.nameJa(), bureau.nameEn()), bureau.code());
    }

    private BureauRow row(String name, String bureau) {
        var loads = overview.loads().stream()
                .filter(load -> load.bureau().equals(bureau))
                .toList();
        long confirmed = loads.stream().mapToLong(Load::confirmed).sum();
        long capacity = loads.stream().mapToLong(Load::capacity).sum();
        long share = capacity == 0 ? 0 : confirmed * 100 / capacity;
        return new BureauRow(name, loads.stream().mapToLong(Load::sessions).sum(), confirmed, capacity, share);
    }

    public String getBureausChart() {
        var rows = getBureaus();
        return ChartConfig.lying(rows.stream().map(BureauRow::name).toList())
                .with(
                        texts.say("overview.taken"),
                        ChartConfig.KEY,
                        rows.stream().map(BureauRow::confirmed).toList())
                .with(
                        texts.say("overview.left"),
                        ChartConfig.PALE,
                        rows.stream().map(BureauRow::left).toList())
                .json();
    }

    public List<QuarterRow> getQuarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> new QuarterRow(
                        texts.say("overview.quarter." + quarter),
                        overview.loads().stream()
                                .filter(load -> load.quarter() == quarter)
                                .mapToLong(Load::sessions)
                                .sum()))
                .toList();
    }

    public String getQuartersChart() {
        var rows = getQuarters();
        return ChartConfig.standing(rows.stream().map(QuarterRow::name).toList())
                .with(
                        texts.say("overview.sessions"),
                        ChartConfig.KEY,
                        rows.stream().map(QuarterRow::sessions).toList())
                .json();
    }
}
