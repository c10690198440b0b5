package telework.seminar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.eventlist.EventListEntry;
import telework.eventlist.EventListImport;
import telework.export.ExportFormat;
import telework.export.ExportJob;
import telework.export.ExportWish;
import telework.material.service.MaterialFixture;
import telework.privacy.LegalHold;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantSearch;
import telework.reminder.service.ReminderRulesFixture;
import telework.review.Author;
import telework.review.ReviewRemark;
import telework.review.Verdict;
import telework.seminar.ASession;
import telework.seminar.Occurrence;
import telework.seminar.Seminar;
import telework.seminar.Session;
import telework.seminar.Sessions_;
import telework.seminar.Talk;
import telework.seminar.Theme;
import telework.series.Series;
import telework.speaker.Speaker;
import telework.speaker.SpeakerProfile;

@ParameterizedClass
@EnumSource(Database.class)
class DiscardingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** Whatever the schema lets hang on a seminar or a session; nobody registers for a draft, or signs for it. */
    private static final String HANGING_ON = """
            select distinct c.table_name, c.column_name
            from information_schema.referential_constraints f
                join information_schema.key_column_usage c on c.constraint_name = f.constraint_name
                join information_schema.table_constraints k on k.constraint_name = f.unique_constraint_name
            where k.table_name in ('seminar', 'session') and c.table_name not in ('registration', 'sign_in_sheet')
            order by c.table_name
            """;

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void clear() {
        database.clear();
        code = database.in(ASession.withSeats(5).andOnline(5).sharing(6).draft()::in)
                .getCode();
    }

    @Test
    void aDraftGoesWithWhateverHangsOnIt() {
        database.run(this::hangEverythingOnIt);
        var hooks = hooks();
        assertThat(hooks).allSatisfy(hook -> assertThat(rows(hook)).as(hook).isPositive());

        database.run(em -> SeminarFixture.discarding(em, CLOCK).discard(code));

        assertThat(hooks).allSatisfy(hook -> assertThat(rows(hook)).as(hook).isZero());
        assertThat(database.number("select count(*) from seminar")).isZero();
        assertThat(database.number("select count(*) from material_piece")).isZero();
        assertThat(database.number("select count(*) from event_list_entry")).isOne();
        assertThat(database.number("select count(*) from speaker where name = '佐伯 真理'"))
                .isPositive();
    }

    @Test
    void theFilesOfASeminarStayWithItsOtherDates() {
        database.run(em -> MaterialFixture.add(em, CLOCK, seminar(em), "資料.pdf"));
        var second = database.in(em -> SeminarFixture.in(em, CLOCK).addDate(code));

        database.run(em -> SeminarFixture.discarding(em, CLOCK).discard(second));

        assertThat(database.number("select count(*) from material")).isOne();
    }

    private void hangEverythingOnIt(EntityManager em) {
        var session = session(em);
        var seminar = session.getSeminar();
        seminar.tagWith(List.of(em.find(Theme.class, "LABOUR")));
        seminar.presentedBy(List.of(new Talk(speaker(em), "基調講演")));
        ReminderRulesFixture.add(em, seminar, 3, "09:00", NOW);
        MaterialFixture.add(em, CLOCK, seminar, "資料.pdf");
        joinSeries(em, session);
        importedFrom(em, seminar);
        var author = new Author(new EmailAddress("reviewer@example.jp"), "審査 花子");
        em.persist(new ReviewRemark(session, author, NOW, Verdict.SENT_BACK, "会場名をご確認ください。"));
        em.persist(new LegalHold(session, "監査のため", "privacy@example.jp", NOW));
        em.persist(new ExportJob(session, wish(session), "demo@example.jp", NOW));
    }

    private static Speaker speaker(EntityManager em) {
        var speaker =
                new Speaker(new SpeakerProfile("佐伯 真理", new Kana("サエキ マリ"), null, null, null, null, null, null), null);
        em.persist(speaker);
        return speaker;
    }

    private static void joinSeries(EntityManager em, Session session) {
        var series = new Series(session.getSeminar(), "FREQ=WEEKLY;COUNT=1", LocalDate.of(2026, 11, 9), NOW);
        em.persist(series);
        session.joinSeries(Occurrence.of(series.getId(), LocalDate.of(2026, 11, 9)));
    }

    private static void importedFrom(EntityManager em, Seminar seminar) {
        var list = new EventListImport("list.csv", "UTF-8", NOW, "demo@example.jp", null);
        EventListEntry.drafted(list, 2, new EventListEntry.Source("131016", "A1"), seminar, "{}");
        em.persist(list);
    }

    private static ExportWish wish(Session session) {
        return new ExportWish(
                RegistrantSearch.all(session.getId()), List.of(RegistrantColumn.values()), ExportFormat.CSV, "ja");
    }

    /** "table where column is not null", for each foreign key. */
    private List<String> hooks() {
        return database.in(em -> new Sessions_(em)
                .sql(HANGING_ON, Tuple.class)
                .getResultStream()
                .map(row -> row.get(0) + " where " + row.get(1) + " is not null")
                .toList());
    }

    private long rows(String hook) {
        return database.number("select count(*) from " + hook);
    }

    private Session session(EntityManager em) {
        return new Sessions_(em).byCode(code).orElseThrow();
    }

    private Seminar seminar(EntityManager em) {
        return session(em).getSeminar();
    }
}
