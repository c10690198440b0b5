package telework.export.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.export.ExportDocument;
import telework.export.ExportFormat;
import telework.export.ExportJob;
import telework.export.ExportJobs_;
import telework.export.ExportLine;
import telework.export.ExportWish;
import telework.registration.AnApplicant;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.registration.RequestMark;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;
import telework.seminar.Session;

@ParameterizedClass
@EnumSource(Database.class)
class ExporterTest {

    private static final List<RegistrantColumn> ALL = List.of(RegistrantColumn.values());

    @Parameter
    Database database;

    private Session session;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void prepare() {
        database.clear();
        session = database.in(ASession.withSeats(5).andOnline(5)::in);
    }

    @Test
    void writesWhatAnyReaderOfCsvReadsBack() throws IOException {
        come(AnApplicant.at("yamada").of("見本, \"大阪\" 支店"));
        come(AnApplicant.at("kato").named("加藤", "花", "カトウ", "ハナ").of("=cmd|'/c calc'!A1"));
        come(AnApplicant.at("smith").latin("@Smith", "-Jo").of("+81 3 1234 5678"));

        var id = export(wish(ExportFormat.CSV));

        var file = new String(table(id), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF受付番号,状態,");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        var rows = csv(file.substring(1));
        assertThat(column(rows, "姓")).containsExactly("加藤", "山田", "'@Smith");
        assertThat(column(rows, "勤務先")).containsExactly("'=cmd|'/c calc'!A1", "見本, \"大阪\" 支店", "'+81 3 1234 5678");
        assertThat(column(rows, "姓（カナ）")).containsExactly("カトウ", "ヤマダ", "");
        assertThat(column(rows, "申込日時")).containsOnly("2026-11-02 10:00");
        assertThat(column(rows, "法人番号")).containsOnly("7000012050002");
        assertThat(column(rows, "受付番号")).allMatch(number -> number.matches("\\d{4}-\\d{4}-\\d{4}"));
    }

    @Test
    void reportsEachCharacterThatWindowsLacks() throws IOException {
        come(AnApplicant.at("b").named("𠮷田", "花", "ヨシダ", "ハナ").of("＝株式会社〜"));
        come(AnApplicant.at("a").named("髙﨑", "太郎", "タカサキ", "タロウ").of("㈱①"));

        var id = export(wish(ExportFormat.CSV_WINDOWS_31J));

        var rows = csv(new String(table(id), Windows31J.CHARSET));
        assertThat(column(rows, "姓")).containsExactly("髙﨑", "〓田");
        assertThat(column(rows, "勤務先")).containsExactly("㈱①", "'＝株式会社～");
        assertThat(line(id).substitutions()).isEqualTo(2);
        assertThat(Substitution.read(document(id, ExportDocument.SUBSTITUTIONS), 10))
                .containsExactly(
                        new Substitution("3", "姓", "𠮷田", "𠮷", "U+20BB7", "〓"),
                        new Substitution("3", "勤務先", "＝株式会社〜", "〜", "U+301C", "～"));
    }

    @Test
    void writesAWorkbookWithTextsAndRealDates(@TempDir Path folder) throws Exception {
        come(AnApplicant.at("a").named("𠮷田", "<花>", "ヨシダ", "ハナ").of("=1+1"));

        var id = export(wish(ExportFormat.XLSX));

        var workbook = Workbook.read(table(id), folder);
        assertThat(workbook.rows().get(0)).startsWith("inlineStr:受付番号", "inlineStr:状態");
        assertThat(workbook.rows().get(1))
                .contains("inlineStr:𠮷田", "inlineStr:<花>", "inlineStr:=1+1", "inlineStr:7000012050002")
                .filteredOn(cell -> cell.startsWith("n:"))
                .hasSize(2)
                .allSatisfy(cell -> assertThat(Double.parseDouble(cell.substring(2)))
                        .isCloseTo(46328 + 10 / 24.0, org.assertj.core.data.Offset.offset(1e-6)));
        assertThat(workbook.sheet()).contains("state=\"frozen\"");
    }

    @Test
    void writesOnlyWhatWasLookedForInTheColumnsThatWereChosen() throws IOException {
        come(AnApplicant.at("yamada"));
        come(AnApplicant.at("kato").named("加藤", "花", "カトウ", "ハナ"));
        var search = new RegistrantSearch(session.getId(), "かと", null, null, RegistrantOrder.LATEST);

        var id = export(new ExportWish(search, List.of(RegistrantColumn.EMAIL), ExportFormat.CSV, "en"));

        assertThat(new String(table(id), StandardCharsets.UTF_8)).isEqualTo("\uFEFFE-mail\r\nkato@example.jp\r\n");
    }

    @Test
    void writesHeadingsWhereNobodyIsFound() throws IOException {
        var id = export(wish(ExportFormat.CSV));

        assertThat(csv(new String(table(id), StandardCharsets.UTF_8))).isEmpty();
        assertThat(line(id).percent()).isEqualTo(100);
    }

    @Test
    void goesOnFromBatchToBatch() throws IOException {
        int people = ExportClerk.ROWS * 2 + 1;
        crowd(people);

        var id = export(wish(ExportFormat.CSV));

        var rows = csv(new String(table(id), StandardCharsets.UTF_8));
        assertThat(column(rows, "メールアドレス")).hasSize(people).doesNotHaveDuplicates();
        assertThat(line(id).done()).isEqualTo(people);
    }

    @Test
    void stopsWhenSomebodyCancels() {
        crowd(ExportClerk.ROWS + 1);
        var id = request(wish(ExportFormat.CSV));
        var steps = new AtomicInteger();

        Exporting.with(new Exporting.TransactionalClerk(database, clock) {
                    @Override
                    public List<RegistrationLine> rows(ExportTask task, RegistrationLine last) {
                        if (steps.incrementAndGet() == 2) {
                            database.run(em ->
                                    new ExportJobs_(em).locked(id).orElseThrow().cancel(NOW));
                        }
                        return super.rows(task, last);
                    }
                })
                .work();

        assertThat(steps).hasValue(2);
        assertThat(line(id).status()).isEqualTo(ExportJob.Status.CANCELLED);
        assertThat(line(id).done()).isEqualTo(ExportClerk.ROWS);
    }

    @Test
    void aFileThatCannotBeWrittenIsTriedAgainWhenStaffSaySo() throws IOException {
        come(AnApplicant.at("yamada"));
        var id = request(wish(ExportFormat.CSV));
        Exporting.with(new Exporting.TransactionalClerk(database, clock) {
                    @Override
                    public List<RegistrationLine> rows(ExportTask task, RegistrationLine last) {
                        throw new IllegalStateException("The database is away");
                    }
                })
                .work();
        assertThat(line(id).isFailed()).isTrue();

        database.run(em -> new ExportJobs_(em).locked(id).orElseThrow().again());
        Exporting.with(database, clock).work();

        assertThat(column(csv(new String(table(id), StandardCharsets.UTF_8).substring(1)), "姓"))
                .containsExactly("山田");
    }

    @Test
    void anotherNodeBeginsAnewWhenOneDies() throws IOException {
        crowd(ExportClerk.ROWS + 1);
        var id = request(wish(ExportFormat.CSV));
        var dead = new Exporting.TransactionalClerk(database, clock);
        var task = dead.takeNext().orElseThrow();
        dead.keep(task, List.of(new byte[] {1, 2, 3}), List.of(), 10);
        clock = Clock.offset(clock, Duration.ofMinutes(3));

        Exporting.with(database, clock).work();

        assertThat(dead.keep(task, List.of(new byte[] {4}), List.of(), 10)).isFalse();
        assertThat(column(csv(new String(table(id), StandardCharsets.UTF_8).substring(1)), "姓"))
                .hasSize(ExportClerk.ROWS + 1);
    }

    @Test
    void aDayLaterItIsGone() {
        var id = export(wish(ExportFormat.CSV));
        clock = Clock.offset(clock, Duration.ofDays(1));

        Exporting.with(database, clock).work();

        List<ExportLine> left = database.in(em -> new ExportJobs_(em).linesOf(id));
        assertThat(left).isEmpty();
        assertThat(database.number("select count(*) from export_part")).isZero();
    }

    private ExportWish wish(ExportFormat format) {
        return new ExportWish(RegistrantSearch.all(session.getId()), ALL, format, "ja");
    }

    private Long request(ExportWish wish) {
        return database.in(em -> {
            var job = new ExportJob(em.find(Session.class, session.getId()), wish, "demo@example.jp", NOW);
            new ExportJobs_(em).add(job);
            return job.getId();
        });
    }

    private Long export(ExportWish wish) {
        var id = request(wish);
        Exporting.with(database, clock).work();
        assertThat(line(id).status()).isEqualTo(ExportJob.Status.DONE);
        return id;
    }

    private void come(AnApplicant applicant) {
        database.run(em -> em.persist(registration(em.getReference(Session.class, session.getId()), applicant)));
    }

    private void crowd(int people) {
        database.run(em -> {
            var attended = em.getReference(Session.class, session.getId());
            IntStream.range(0, people)
                    .forEach(visitor -> em.persist(registration(attended, AnApplicant.at("visitor" + visitor))));
        });
    }

    private static Registration registration(Session session, AnApplicant applicant) {
        return new Registration(
                session, AdmissionKind.VENUE, applicant.build(), Place.SEAT, new RequestMark(null, "test"), NOW);
    }

    private ExportLine line(Long id) {
        return database.in(em -> new ExportJobs_(em).linesOf(id).get(0));
    }

    private byte[] table(Long id) {
        return document(id, ExportDocument.TABLE);
    }

    private byte[] document(Long id, ExportDocument document) {
        return database.in(em -> {
            var jobs = new ExportJobs_(em);
            var whole = new ByteArrayOutputStream();
            for (int number = 0; jobs.part(id, document, number).isPresent(); number++) {
                whole.writeBytes(jobs.part(id, document, number).orElseThrow());
            }
            return whole.toByteArray();
        });
    }

    private static List<CSVRecord> csv(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(new StringReader(file))) {
            return records.getRecords();
        }
    }

    private static List<String> column(List<CSVRecord> rows, String title) {
        return rows.stream().map(row -> row.get(title)).toList();
    }
}
