package telework.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.Sha256;

/**
 * An entry as the chain sees it: every column but the personal values, for which their digest stands.
 *
 * @param canonical each column as {@code length:text;}, the length in octets of UTF-8, {@code -;} for null; the moment in
 *     microseconds of the epoch
 * @param vouched whether the personal values are those that were written; also when they are forgotten
 */
record ChainedEntry(long id, String canonical, boolean vouched) {

    static final String COLUMNS =
            "e.id, e.occurred_at, e.request_id, e.actor_kind, e.actor, e.acting_for, e.source, e.action,"
                    + " e.subject_type, e.subject_id, e.subject_label, e.organisation_id, e.details, e.personal_digest, e.personal";

    private static final String[] TEXTS = {
        "request_id",
        "actor_kind",
        "actor",
        "acting_for",
        "source",
        "action",
        "subject_type",
        "subject_id",
        "subject_label",
        "organisation_id",
        "details",
        "personal_digest"
    };

    static ChainedEntry of(ResultSet row) throws SQLException {
        var texts = new String[TEXTS.length];
        for (int column = 0; column < TEXTS.length; column++) {
            texts[column] = row.getString(TEXTS[column]);
        }
        var moment = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        var first = Stream.of(row.getString("id"), String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment)));
        var personal = row.getString("personal");
        var canonical = Stream.concat(first, Arrays.stream(texts))
                .map(ChainedEntry::field)
                .collect(Collectors.joining());
        boolean vouched = personal == null || Sha256.hex(personal).equals(row.getString("personal_digest"));
        return new ChainedEntry(row.getLong("id"), canonical, vouched);
    }

    private static String field(String text) {
        return text == null ? "-;" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ";";
    }

    /** @param previous hash of the link before */
    String hash(String previous) {
        return Sha256.hex(previous + "\n" + canonical);
    }
}
