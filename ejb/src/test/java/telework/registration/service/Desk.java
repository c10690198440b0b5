package telework.registration.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import telework.consent.ConsentTexts_;
import telework.firm.Firms_;
import telework.firm.service.FirmMerged;
import telework.mail.Outbox_;
import telework.pdf.service.PdfPress;
import telework.registration.RegistrationsOfFirms_;
import telework.registration.Registrations_;
import telework.seminar.Admissions_;
import telework.seminar.Ledgers_;
import telework.seminar.Sessions_;
import telework.seminar.service.SessionChange;

/** The registration service as the container would put it together, inside one transaction of a test. */
public final class Desk {

    private Desk() {}

    public static RegistrationService in(EntityManager em, Clock clock) {
        var service = new RegistrationService();
        service.sessions = new Sessions_(em);
        service.admissions = new Admissions_(em);
        service.registrations = new Registrations_(em);
        service.firms = firms(em, clock);
        service.consents = new ConsentTexts_(em);
        service.mail = mail(em, clock);
        service.leaving = leaving(em, clock);
        service.clock = clock;
        service.context = context(em);
        return service;
    }

    public static CorrectionService corrections(EntityManager em, Clock clock) {
        var service = new CorrectionService();
        service.registrations = new Registrations_(em);
        service.admissions = new Admissions_(em);
        service.firms = firms(em, clock);
        service.mail = mail(em, clock);
        service.clock = clock;
        return service;
    }

    public static RosterPress rosterPress(PdfPress pdf, Clock clock) {
        var press = new RosterPress();
        press.press = pdf;
        press.clock = clock;
        return press;
    }

    public static DoorRegistration door(EntityManager em, Clock clock) {
        var door = new DoorRegistration();
        door.admissions = new Admissions_(em);
        door.ledgers = new Ledgers_(em);
        door.consents = new ConsentTexts_(em);
        door.registrations = new Registrations_(em);
        door.firms = firms(em, clock);
        door.mail = mail(em, clock);
        door.clock = clock;
        return door;
    }

    private static ApplicantFirms firms(EntityManager em, Clock clock) {
        var firms = new ApplicantFirms();
        firms.firms = new Firms_(em);
        firms.clock = clock;
        return firms;
    }

    /** The observer of merged firms, as the container would call it. */
    public static void observe(EntityManager em, FirmMerged merged) {
        followers(em).follow(merged);
    }

    private static FirmRegistrations followers(EntityManager em) {
        var followers = new FirmRegistrations();
        followers.registrations = new RegistrationsOfFirms_(em);
        return followers;
    }

    public static FirmHistoryService history(EntityManager em) {
        var history = new FirmHistoryService();
        history.registrations = new RegistrationsOfFirms_(em);
        history.firms = new Firms_(em);
        return history;
    }

    private static Leaving leaving(EntityManager em, Clock clock) {
        var leaving = new Leaving();
        leaving.registrations = new Registrations_(em);
        leaving.ledgers = new Ledgers_(em);
        leaving.mail = mail(em, clock);
        leaving.movingUp = movingUp(em, clock);
        leaving.clock = clock;
        return leaving;
    }

    public static MovingUp movingUp(EntityManager em, Clock clock) {
        var movingUp = new MovingUp();
        movingUp.registrations = new Registrations_(em);
        movingUp.mail = mail(em, clock);
        movingUp.clock = clock;
        return movingUp;
    }

    /** Observers of what staff change, as the container would call them. */
    public static SessionNews news(EntityManager em, Clock clock) {
        var news = new SessionNews();
        news.registrations = new Registrations_(em);
        news.clock = clock;
        return news;
    }

    /** Tells the observers, as CDI would. */
    public static void observe(SessionNews news, SessionChange change) {
        if (change instanceof SessionChange.Moved moved) {
            news.tell(moved);
        } else if (change instanceof SessionChange.CalledOff calledOff) {
            news.tell(calledOff);
        }
    }

    private static RegistrationMail mail(EntityManager em, Clock clock) {
        var mail = new RegistrationMail();
        mail.outbox = new Outbox_(em);
        mail.clock = clock;
        return mail;
    }

    private static EJBContext context(EntityManager em) {
        return (EJBContext) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {EJBContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setRollbackOnly")) {
                        em.getTransaction().setRollbackOnly();
                    }
                    return null;
                });
    }
}
