package telework.membership;

/** What services for staff touch, each with the statement that tells to which organisation it belongs. */
public enum Thing {
    /** In a directory that everybody reads. */
    ORGANISATION("select o.id from organisation o where o.id = :key"),
    SEMINAR("select m.organisation_id from seminar m where m.id = :key"),
    SESSION_CODE("select m.organisation_id from session s join seminar m on m.id = s.seminar_id where s.code = :key"),
    SESSION("select m.organisation_id from session s join seminar m on m.id = s.seminar_id where s.id = :key"),
    MATERIAL("select m.organisation_id from material f join seminar m on m.id = f.seminar_id where f.id = :key"),
    TEMPLATE("select t.organisation_id from template t where t.id = :key"),
    EXPORT("""
            select m.organisation_id from export_job j join session s on s.id = j.session_id
                join seminar m on m.id = s.seminar_id where j.id = :key
            """),
    EVENT_LIST("select i.organisation_id from event_list_import i where i.id = :key"),
    MAIL("select m.organisation_id from outbox_message m where m.id = :key"),
    AUDIT_ENTRY("select e.organisation_id from audit_entry e where e.id = :key"),
    API_TOKEN("select t.organisation_id from api_token t where t.id = :key"),
    MEMBERSHIP("select k.organisation_id from membership k where k.id = :key"),
    MANDATE("select d.giver_id from mandate d where d.id = :key"),
    /** In a directory that everybody reads. */
    VENUE("select v.organisation_id from venue v where v.id = :key"),
    /** In a directory that everybody reads. */
    SPEAKER("select p.organisation_id from speaker p where p.id = :key");

    private final String owner;

    Thing(String owner) {
        this.owner = owner;
    }

    /** The statement; its parameter is {@code key}. */
    String owner() {
        return owner;
    }

    /** Whether everybody on the staff may know that it is there. */
    public boolean isKnownToAll() {
        return this == ORGANISATION || this == VENUE || this == SPEAKER;
    }
}
