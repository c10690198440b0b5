package telework.membership.service;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import telework.membership.Thing;
import telework.seminar.ASession;

/** One of each thing that may belong to an organisation, for tests. */
public final class Belongings {

    private static final String NOW = "timestamp with time zone '2026-11-02 01:00:00Z'";

    private final EntityManager em;
    private final Long organisation;
    private final Map<Thing, Object> keys = new EnumMap<>(Thing.class);

    private Belongings(EntityManager em, Long organisation) {
        this.em = em;
        this.organisation = organisation;
    }

    /** @return the key of each */
    public static Map<Thing, Object> of(EntityManager em, Long organisation) {
        var belongings = new Belongings(em, organisation);
        belongings.session();
        belongings.rest();
        belongings.entry();
        belongings.rights();
        return belongings.keys;
    }

    private void session() {
        var session = ASession.withSeats(10).draft().in(em);
        var seminar = session.getSeminar().getId();
        change("update seminar set organisation_id = " + organisation + " where id = " + seminar);
        keys.put(Thing.ORGANISATION, organisation);
        keys.put(Thing.SEMINAR, seminar);
        keys.put(Thing.SESSION, session.getId());
        keys.put(Thing.SESSION_CODE, session.getCode());
        row(
                Thing.MATERIAL,
                "material",
                "seminar_id, title, file_name, type, size, digest, audience, position, uploaded_at, uploaded_by",
                seminar + ", '資料', 'a.pdf', 'PDF', 1, '-', 'STAFF', 0, " + NOW + ", 'x'");
        row(
                Thing.EXPORT,
                "export_job",
                "session_id, requested_by, requested_at, format, language, chosen_columns, words, row_order, status",
                session.getId() + ", 'x', " + NOW + ", 'CSV', 'ja', '', '', 'READING', 'QUEUED'");
    }

    private void rest() {
        row(
                Thing.TEMPLATE,
                "template",
                "version, name, saved_at, organisation_id, title, description, last_day, takes_venue, takes_online, waitlist",
                "0, 'ひな形', " + NOW + ", " + organisation + ", '題', '-', 0, true, false, true");
        row(
                Thing.EVENT_LIST,
                "event_list_import",
                "file_name, encoding, imported_at, imported_by, organisation_id",
                "'a.csv', 'UTF-8', " + NOW + ", 'x', " + organisation);
        var mail = id("outbox_message");
        change(
                "insert into outbox_message (id, occasion, kind, about_id, recipient, language, status, created_at, due_at, attempts, organisation_id)"
                        + " values (" + mail + ", 'rights/" + mail + "', 'CONFIRMED', 0, 'a@example.jp', 'ja', 'DUE', "
                        + NOW + ", " + NOW
                        + ", 0, " + organisation + ")");
        keys.put(Thing.MAIL, mail);
        var venue = id("venue");
        change(
                "insert into venue (id, version, name, address, prefecture_code, active, directory_key, search_key, organisation_id)"
                        + " values (" + venue + ", 0, '会場', '町1', '13', true, 'rights" + venue + "', '-', "
                        + organisation + ")");
        keys.put(Thing.VENUE, venue);
        row(
                Thing.SPEAKER,
                "speaker",
                "version, name, active, search_key, organisation_id",
                "0, '登壇者', true, '-', " + organisation);
    }

    private void entry() {
        change("insert into audit_entry (actor_kind, actor, action, subject_type, subject_id, organisation_id, details)"
                + " values ('SYSTEM', 'rights', 'VIEWED', 'Organisation', '" + organisation + "', " + organisation
                + ", '')");
        var id = em.createNativeQuery(
                        "select max(id) from audit_entry where actor = 'rights' and organisation_id = " + organisation)
                .getSingleResult();
        keys.put(Thing.AUDIT_ENTRY, ((Number) id).longValue());
    }

    private void rights() {
        var account = "(select min(id) from staff_account)";
        AStaff.nobody(em);
        row(
                Thing.MEMBERSHIP,
                "membership",
                "version, account_id, role, organisation_id, starts_at, granted_by, granted_at",
                "0, " + account + ", 'RECEPTION', " + organisation + ", " + NOW + ", 'x', " + NOW);
        row(
                Thing.API_TOKEN,
                "api_token",
                "organisation_id, name, token_hash, made_by, made_at, expires_at",
                organisation + ", '連携', 'rights" + organisation + "', 'x', " + NOW + ", " + NOW
                        + " + interval '1' day");
        row(
                Thing.MANDATE,
                "mandate",
                "version, holder_id, giver_id, starts_at, ends_at, granted_by, granted_at",
                "0, (select id from organisation where kind = 'MINISTRY' and not demo), " + organisation + ", " + NOW
                        + ", " + NOW + ", 'x', " + NOW);
    }

    private void row(Thing thing, String table, String columns, String values) {
        var id = id(table);
        change("insert into " + table + " (id, " + columns + ") values (" + id + ", " + values + ")");
        keys.put(thing, id);
    }

    private Long id(String table) {
        return ((Number) em.createNativeQuery("select nextval('" + table + "_seq')")
                        .getSingleResult())
                .longValue();
    }

    private void change(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}
