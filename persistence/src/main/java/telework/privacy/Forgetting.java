package telework.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import telework.common.EmailAddress;
import telework.common.Repository;

/**
 * Forgets people. Their claims stay, so that seats, queues and counts are what they were; what tells who they are goes, wherever
 * it stands. Nothing here knows why: by its time, or because somebody asked.
 */
public interface Forgetting extends Repository {

    /** Kinds of mails that tell of a registration. */
    Set<String> KINDS = Set.of(
            "CONFIRMED",
            "WAITLISTED",
            "MOVED_UP",
            "CANCELLED",
            "CHANGED",
            "CORRECTED",
            "READDRESSED",
            "CALLED_OFF",
            "REMINDER");

    /** In place of an address: no mail can ever reach it (RFC 2606, 2). */
    String NOBODY = "erased@erased.invalid";

    /** Those of a session who are not forgotten yet. */
    @HQL("select r.id from Registration r where r.session.id = :session and r.erasedAt is null order by r.id")
    List<Long> remembered(Long session, Page page);

    /** @return how many; those of a session that is held stay */
    default int forget(Collection<Long> registrations, Instant now) {
        return sql("""
                        update registration set family_name = '—', given_name = '', family_name_kana = null,
                            given_name_kana = null, email = null, organisation_name = null, corporate_number = null, token = null, idempotency_key = null,
                            request_digest = '', search_key = '', reading_key = '', firm_key = null, erased_at = :now,
                            version = version + 1
                        where id in (:registrations) and erased_at is null and not exists (
                            select 1 from legal_hold h where h.session_id = registration.session_id and h.lifted_at is null)
                        """)
                .setParameter("now", now)
                .setParameterList("registrations", registrations)
                .executeUpdate();
    }

    /**
     * Whom mails about forgotten registrations went to, and what was due to them. One that is in the hand of a server just now is
     * left to the next time.
     */
    default int forgetMails(Instant now) {
        return sql("""
                        update outbox_message set recipient = :nobody, subject = null, last_answer = null,
                            settled_at = case when status = 'DUE' then :now else settled_at end,
                            status = case when status = 'DUE' then 'DROPPED' else status end
                        where kind in (:kinds) and status <> 'SENDING' and recipient <> :nobody and exists (
                            select 1 from registration r where r.id = outbox_message.about_id and r.erased_at is not null)
                        """)
                .setParameter("nobody", NOBODY)
                .setParameter("now", now)
                .setParameterList("kinds", KINDS)
                .executeUpdate();
    }

    /** The personal values of the trail; that something was done, and the chain, remain. @param subject the entity's name */
    default int forgetTrail(String subject, Collection<Long> ids) {
        return sql("""
                        update audit_entry set personal = null
                        where subject_type = :subject and subject_id in (:ids) and personal is not null
                        """)
                .setParameter("subject", subject)
                .setParameterList("ids", ids.stream().map(String::valueOf).toList())
                .executeUpdate();
    }

    /** What those needed who are forgotten by now. */
    default int forgetAccommodations(Collection<Long> registrations) {
        return sql("""
                        delete from accommodation where registration_id in (
                            select id from registration where id in (:registrations) and erased_at is not null)
                        """).setParameterList("registrations", registrations).executeUpdate();
    }

    /** Files in which they may stand. */
    default int discardExports(Collection<Long> sessions) {
        return sql("delete from export_job where session_id in (:sessions)")
                .setParameterList("sessions", sessions)
                .executeUpdate();
    }

    default int forgetContacts(Collection<Long> contacts) {
        return sql("delete from firm_contact where id in (:contacts)")
                .setParameterList("contacts", contacts)
                .executeUpdate();
    }

    /** Links to all registrations of the mailbox. */
    default int forgetLinks(EmailAddress email) {
        return sql("delete from holder_link where email = :email")
                .setParameter("email", email.value())
                .executeUpdate();
    }
}
