package telework.benchmarks;

/**
 * The statements of one registration as PostgreSQL sees them when the server sends them ({@code log_statement=all}), in their
 * order. The mail alone is due later than the server's, so that the server does not send what it did not promise.
 */
final class Sql {

    private static final String SESSION_COLUMNS = """
            s.id, s.cancel_reason, s.changed_at, s.code, s.mode, s.series_id, s.occurrence_on, s.detached, s.online_url,
            s.opens_at, s.closes_at, s.prefecture_code, s.published_at, s.revision, s.seminar_id,
            m.id, m.changed_at, m.code, m.contact_email, m.contact_name, m.contact_phone, m.description, m.fee,
            m.organisation_id,
            o.id, o.demo, o.email, o.kind, o.local_government_code, o.name, o.name_en, o.prefecture_code, o.telephone,
            m.programme_id, m.search_key, m.speakers, m.theme_codes, m.title, m.title_en, m.version,
            s.status, s.starts_at, s.ends_at,
            v.id, v.access, v.accessibility_note, v.active, v.address, v.changed_at, v.directory_key, v.latitude,
            v.longitude, v.name, v.prefecture_code,
            p.code, p.bureau_code, p.name_en, p.name_ja, p.region_code,
            v.room_limit, v.search_key, v.telephone, v.version, v.website, s.version, s.zone
            """;

    private static final String JOINS = """
            join seminar m on m.id = s.seminar_id
            join organisation o on o.id = m.organisation_id
            left join venue v on v.id = s.venue_id
            left join prefecture p on p.code = v.prefecture_code
            """;

    /** By code. */
    static final String SESSION = "select " + SESSION_COLUMNS + " from session s " + JOINS + " where s.code = ?";

    /** By session and idempotency key. */
    static final String EARLIER = """
            select r.id, r.admission, r.family_name, r.given_name, r.family_name_kana, r.given_name_kana, r.email,
                r.organisation_name, r.corporate_number, r.language, r.cancelled_at, r.confirmed_at, r.corrections,
                r.idempotency_key, r.request_digest, r.number, r.reading_key, r.registered_at, r.search_key, r.session_id,
                r.status, r.token, r.turn, r.version
            from registration r where r.session_id = ? and r.idempotency_key = ?
            """;

    /** By session. */
    static final String STATUS = """
            select s.status, (select count(*) from admission a where a.session_id = s.id and a.shares_room)
            from session s where s.id = ?
            """;

    /** By session and kind. */
    static final String TAKE_SEAT = """
            update admission a set confirmed = (a.confirmed + 1)
            where a.session_id = ? and a.kind = ? and a.confirmed < a.capacity and a.waiting = 0
            """;

    /** By session and mailbox. */
    static final String LIVING = """
            select count(*) from registration r where r.session_id = ? and r.email = ? and r.status <> 'CANCELLED'
            """;

    /** Session, mailbox, key, digest, number, token, two times now, id. */
    static final String REGISTRATION = """
            insert into registration (admission, family_name, given_name, family_name_kana, given_name_kana,
                organisation_name, corporate_number, language, cancelled_at, status, turn, version,
                corrections, firm_id, firm_key, reading_key, search_key, session_id, email, idempotency_key, request_digest, number, token, confirmed_at, registered_at, id)
            values ('VENUE', '佐藤', '花子', 'サトウ', 'ハナコ', '測定商事株式会社', null, 'ja', null, 'CONFIRMED', null, 0,
                0, null, '測定商事', '1サトウ ハナコ サトウ ハナコ',
                E'\\n佐藤花子\\n佐藤\\n花子\\nサトウハナコ\\nサトウ\\nハナコ\\t000000000000\\tvisitor@example.jp\\t測定商事株式会社', ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** The registration's id, mailbox, occasion, now, when it is due, id. */
    static final String MAIL = """
            insert into outbox_message (attempts, kind, language, last_answer, message_id, sending_since, settled_at, status,
                subject, about_id, recipient, occasion, created_at, due_at, id)
            values (0, 'CONFIRMED', 'ja', null, null, null, null, 'DUE', null, ?, ?, ?, ?, ?, ?)
            """;

    private Sql() {}
}
