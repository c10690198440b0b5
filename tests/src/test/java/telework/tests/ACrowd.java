package telework.tests;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import telework.registration.AnApplicant;
import telework.registration.Registration;
import telework.registration.RequestMark;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;
import telework.seminar.Session;

/** More people than fit on a page, written into H2 by one statement; and a few of whom each is a case of its own. */
record ACrowd(int people, Instant now) {

    /** @return the code of the session they have registered for */
    String fill(EntityManager em) {
        var session = ASession.withSeats(people + 10)
                .titled("申込みの多いセミナー")
                .startingAt(now.plus(Duration.ofDays(7)))
                .in(em);
        comes(
                em,
                session,
                AnApplicant.at("yoshida").named("𠮷田", "花", "ヨシダ", "ハナ").of("＝株式会社〜"));
        comes(em, session, AnApplicant.at("smith").latin("Smith", "Jo").of("=1+1"));
        em.flush();
        em.createNativeQuery("""
                insert into registration (id, version, number, token, session_id, admission, status, family_name, given_name,
                    family_name_kana, given_name_kana, email, organisation_name, language, registered_at, confirmed_at,
                    request_digest, search_key, reading_key)
                select nextval('registration_seq') + 1000000, 0, lpad(cast(x as varchar), 12, '0'), lpad(cast(x as varchar), 22, '0'),
                    :session, 'VENUE', 'CONFIRMED', '見本', '太郎' || x, 'ミホン', 'タロウ', 'crowd-' || x || '@example.jp',
                    '株式会社見本 第' || x || '営業所', 'ja', :now, :now, 'crowd',
                    char(10) || 'ミホンタロウ' || char(9) || 'crowd-' || x || '@example.jp',
                    '1ミホン タロウ ミホン タロウ'
                from system_range(1, :people) as crowd(x)
                """)
                .setParameter("session", session.getId())
                .setParameter("now", now)
                .setParameter("people", people)
                .executeUpdate();
        em.createNativeQuery("update admission set confirmed = :people where session_id = :session")
                .setParameter("people", people + 2)
                .setParameter("session", session.getId())
                .executeUpdate();
        return session.getCode();
    }

    private void comes(EntityManager em, Session session, AnApplicant applicant) {
        em.persist(new Registration(
                session, AdmissionKind.VENUE, applicant.build(), Place.SEAT, new RequestMark(null, "crowd"), now));
    }
}
