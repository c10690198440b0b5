package telework.tests;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import telework.checkin.Attendances_;
import telework.registration.AnApplicant;
import telework.registration.Registration;
import telework.registration.RequestMark;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions_;
import telework.seminar.Place;
import telework.seminar.Session;

/**
 * A session that has just begun, at whose door people stand.
 *
 * @param ticket what a scanner reads from the telephone of 佐藤 花子
 * @param joins the secret of the link of 高橋 美咲, who takes part online
 */
record ADoor(String code, String ticket, String joins) {

    static ADoor in(EntityManager em, Instant now) {
        var session = ASession.withSeats(4)
                .andOnline(3)
                .titled("受付のあるセミナー")
                .startingAt(now.minus(Duration.ofMinutes(1)))
                .in(em);
        var sato =
                comes(em, session, AdmissionKind.VENUE, AnApplicant.at("sato").named("佐藤", "花子", "サトウ", "ハナコ"));
        comes(em, session, AdmissionKind.VENUE, AnApplicant.at("suzuki").named("鈴木", "一郎", "スズキ", "イチロウ"));
        comes(em, session, AdmissionKind.VENUE, AnApplicant.at("saito").named("斎藤", "健", "サイトウ", "ケン"));
        var takahashi = comes(
                em, session, AdmissionKind.ONLINE, AnApplicant.at("misaki").named("高橋", "美咲", "タカハシ", "ミサキ"));
        var ticket = new Attendances_(em).seal().seal(sato.getNumber(), session.getId());
        return new ADoor(session.getCode(), ticket.text(), takahashi.getToken());
    }

    private static Registration comes(EntityManager em, Session session, AdmissionKind kind, AnApplicant who) {
        new Admissions_(em).admit(session, kind);
        var registration = new Registration(
                session,
                kind,
                who.build(),
                Place.SEAT,
                new RequestMark(null, "door"),
                session.getTimetable().startsAt().minus(Duration.ofDays(3)));
        em.persist(registration);
        return registration;
    }
}
