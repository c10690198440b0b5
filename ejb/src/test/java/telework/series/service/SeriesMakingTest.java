package telework.series.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefecture;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.RegistrationPeriod;
import telework.seminar.Session;
import telework.seminar.Session.Status;
import telework.seminar.SessionPlan;
import telework.series.AllSeries_;
import telework.series.service.SeriesPreview.Row;
import telework.venue.Venues_;

@ParameterizedClass
@EnumSource(Database.class)
class SeriesMakingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Map<String, String> TUESDAYS_IN_NOVEMBER = Map.of(
            "pace", "WEEKLY",
            "nth", "FIRST",
            "from", "2026-11-01",
            "until", "2026-11-30",
            "startsAt", "14:00",
            "endsAt", "16:00",
            "arrangement", "ROTATING");

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    /** Venues outlive a test. */
    @AfterEach
    void openTheRooms() {
        database.run(
                em -> em.createNativeQuery("update venue set room_limit = null").executeUpdate());
    }

    @Test
    void everyTuesdayInNovemberAtThreeVenuesInThreePrefectures() {
        var code = model(ASession.withSeats(20).draft());

        var rows = preview(code, threeVenues()).rows();
        assertThat(rows).extracting(Row::day).isEqualTo(days(3, 10, 17, 24));
        assertThat(rows).extracting(Row::prefecture).containsExactly("13", "27", "40", "13");
        assertThat(rows).extracting(Row::capacity).containsExactly(20, 30, 20, 20);
        assertThat(rows.get(0).holiday().nameJa()).isEqualTo("文化の日");

        var made = sessions(make(code, threeVenues(), rows));
        assertThat(made)
                .hasSize(4)
                .allMatch(session -> session.getStatus() == Status.DRAFT)
                .allMatch(
                        session -> session.getTimetable().startsAt().toString().endsWith("T05:00:00Z"))
                .extracting(session -> session.getVenue().getPrefecture().getCode())
                .containsExactly("13", "27", "40", "13");
        assertThat(made.get(1).admission(AdmissionKind.VENUE).orElseThrow().getCapacity())
                .isEqualTo(30);
        assertThat(database.number("select count(*) from series where rule = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261130'"))
                .isOne();
    }

    @Test
    void turnsToTheNextVenueWithoutCountingAHoliday() {
        var code = model(ASession.withSeats(20).draft());
        var form = with(threeVenues(), Map.of("holidays", "true"));

        var preview = preview(code, form);
        assertThat(preview.rows()).extracting(Row::day).isEqualTo(days(10, 17, 24));
        assertThat(preview.rows()).extracting(Row::prefecture).containsExactly("13", "27", "40");
        assertThat(preview.leftOut()).extracting(holiday -> holiday.day()).isEqualTo(days(3));
    }

    @Test
    void meetsOnEachDateAtEveryVenue() {
        var code = model(ASession.withSeats(20).draft());
        var form = with(threeVenues(), Map.of("arrangement", "EVERYWHERE", "until", "2026-11-10"));

        assertThat(preview(code, form).rows())
                .extracting(row -> row.day().getDayOfMonth() + row.prefecture())
                .containsExactly("313", "327", "340", "1013", "1027", "1040");
    }

    @Test
    void makesNoneWhereARoomIsTooSmall() {
        var code = model(ASession.withSeats(20).draft());
        var rows = preview(code, threeVenues()).rows();
        database.run(em -> em.createNativeQuery("update venue set room_limit = 29 where prefecture_code = '27'")
                .executeUpdate());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> make(code, threeVenues(), rows))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("venueCapacity"));
        assertThat(database.number("select count(*) from session")).isOne();
    }

    @Test
    void makesOnlyTheChosenRows() {
        var code = model(ASession.withSeats(20).draft());
        var rows = preview(code, threeVenues()).rows();

        var made = sessions(make(code, threeVenues(), rows.subList(1, 3)));

        assertThat(made).extracting(Session::getDay).isEqualTo(days(10, 17));
    }

    @Test
    void aDraftWithoutADateBecomesTheFirst() {
        var code = database.in(em -> {
            var draft = ASession.withSeats(20).draft().in(em);
            draft.plan(new SessionPlan(null, RegistrationPeriod.UNTIL_THE_START, draft.getVenue(), null));
            return draft.getCode();
        });
        var made =
                sessions(make(code, threeVenues(), preview(code, threeVenues()).rows()));

        assertThat(made).hasSize(4).extracting(Session::getCode).contains(code);
        assertThat(database.number("select count(*) from session")).isEqualTo(4);
    }

    @Test
    void aModelWithADateStaysAsItIs() {
        var code = model(ASession.withSeats(20));
        make(code, threeVenues(), preview(code, threeVenues()).rows());

        assertThat(database.number("select count(*) from session")).isEqualTo(5);
        assertThat(database.number("select count(*) from session where series_id is null and status = 'PUBLISHED'"))
                .isOne();
    }

    @Test
    void withoutVenuesItIsWhereTheModelIsAndTakesItsDeadline() {
        var code = model(ASession.online(50).draft());
        var form = with(
                new SeriesForm(TUESDAYS_IN_NOVEMBER, List.of("TUESDAY")),
                Map.of("closesDays", "1", "closesAt", "17:00"));

        var made = sessions(make(code, form, preview(code, form).rows()));

        assertThat(made).hasSize(4).allMatch(session -> session.getVenue() == null);
        assertThat(made.get(1).getPeriod().closesAt()).isEqualTo("2026-11-09T08:00:00Z");
        assertThat(made.get(1).getOnlineUrl()).isEqualTo("https://meet.example.jp/abc");
    }

    @Test
    void namesAllThatIsWrong() {
        var code = model(ASession.withSeats(20).draft());
        var form = new SeriesForm(
                Map.of(
                        "pace",
                        "WEEKLY",
                        "nth",
                        "FIRST",
                        "arrangement",
                        "ROTATING",
                        "from",
                        "11/3",
                        "startsAt",
                        "16:00",
                        "endsAt",
                        "14:00",
                        "capacity1",
                        "たくさん"),
                List.of());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> preview(code, form))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("days", "from", "until", "endsAt", "capacity1"));
    }

    @Test
    void makesNoThousandDraftsOfAMistypedYear() {
        var code = model(ASession.withSeats(20).draft());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> preview(code, with(threeVenues(), Map.of("until", "2036-11-30"))))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::key)
                        .containsExactly("invalid.series.tooMany"));
    }

    @Test
    void makesNothingOfNothing() {
        var code = model(ASession.withSeats(20).draft());

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> make(code, threeVenues(), List.of()));
        assertThat(database.number("select count(*) from series")).isZero();
    }

    private String model(ASession session) {
        return database.in(session::in).getCode();
    }

    private SeriesForm threeVenues() {
        var typed = new HashMap<>(TUESDAYS_IN_NOVEMBER);
        typed.put("venue1", venue("東京会館", "13"));
        typed.put("venue2", venue("大阪会館", "27"));
        typed.put("capacity2", "３０名");
        typed.put("venue3", venue("福岡会館", "40"));
        return new SeriesForm(typed, List.of("TUESDAY"));
    }

    private String venue(String name, String prefecture) {
        return database.in(em -> new Venues_(em)
                .at(name, name + "1-2-3", em.find(Prefecture.class, prefecture), null)
                .getId()
                .toString());
    }

    private static SeriesForm with(SeriesForm form, Map<String, String> changes) {
        var typed = new HashMap<>(form.typed());
        typed.putAll(changes);
        return new SeriesForm(typed, form.days());
    }

    private SeriesPreview preview(String code, SeriesForm form) {
        return database.in(em -> SeriesFixture.making(em, CLOCK).preview(code, form));
    }

    private Long make(String code, SeriesForm form, List<Row> rows) {
        var keys = rows.stream().map(Row::key).toList();
        return database.in(em -> SeriesFixture.making(em, CLOCK).make(code, form, keys));
    }

    private List<Session> sessions(Long series) {
        return database.in(em -> new AllSeries_(em).sessions(series));
    }

    private static List<LocalDate> days(int... days) {
        return Arrays.stream(days).mapToObj(day -> LocalDate.of(2026, 11, day)).toList();
    }
}
