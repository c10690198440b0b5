package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

/** The database itself refuses to change what was recorded. */
@ParameterizedClass
@EnumSource(Database.class)
class AppendOnlyTest {

    /** Entries carry the time of the database. */
    private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");

    @Parameter
    Database database;

    private String subject;

    @BeforeEach
    void record() {
        subject = "append-" + System.nanoTime();
        database.run(em -> Trail.of(new AuditEntries_(em))
                .record(Act.of(Action.VIEWED, new Subject("Session", subject, "見本", null))
                        .withPersonal("words", "山田")));
        TheTrail.link(database);
    }

    @Test
    void noColumnOfAnEntryCanBeChanged() {
        var changes = Stream.of(
                "occurred_at = current_timestamp",
                "request_id = 'x'",
                "actor_kind = 'VISITOR'",
                "actor = 'x'",
                "acting_for = 1",
                "source = 'x'",
                "action = 'CREATED'",
                "subject_type = 'x'",
                "subject_id = 'x'",
                "subject_label = 'x'",
                "organisation_id = 1",
                "details = '{}'",
                "personal_digest = 'x'",
                "personal = 'x'",
                "personal = null, actor = 'x'");

        assertThat(changes).allSatisfy(change -> assertRefused("update audit_entry set " + change + mine()));
    }

    @Test
    void nothingCanBeDeleted() {
        assertRefused("delete from audit_entry" + mine());
        assertRefused("delete from audit_link where position = 1");
        assertRefused("update audit_link set hash = 'x' where position = 1");
        assertThatThrownBy(() -> change("truncate table audit_link")).isNotNull();
        assertThatThrownBy(() -> change("truncate table audit_entry")).isNotNull();
        assertThat(TheTrail.of(database, "Session", subject)).hasSize(1);
    }

    @Test
    void personalValuesCanBeForgottenAndTheChainStillHolds() throws Exception {
        database.run(em -> new AuditEntries_(em).forgetBefore(Instant.EPOCH, 1000));
        assertThat(TheTrail.of(database, "Session", subject))
                .singleElement()
                .satisfies(row -> assertThat(row.personal()).isNotNull());

        int forgotten = database.in(em -> new AuditEntries_(em).forgetBefore(FAR_AHEAD, 1_000_000));

        assertThat(forgotten).isPositive();
        assertThat(TheTrail.of(database, "Session", subject))
                .singleElement()
                .satisfies(row -> assertThat(row.personal()).isNull())
                .satisfies(row -> assertThat(row.details()).contains("山＊＊"));
        try (var connection = database.source().getConnection()) {
            var report = ChainCheck.of(connection);
            assertThat(report.broken()).isEmpty();
            assertThat(report.forgotten()).isPositive();
        }
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> change(statement)).hasStackTraceContaining("append-only");
    }

    private void change(String statement) {
        database.run(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private String mine() {
        return " where subject_id = '" + subject + "'";
    }
}
