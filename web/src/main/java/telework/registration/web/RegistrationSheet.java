package telework.registration.web;

import java.util.List;
import java.util.stream.Stream;
import telework.registration.Registration.Status;
import telework.registration.service.Receipts;
import telework.registration.service.RegistrationView;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;
import telework.seminar.web.SessionWords;
import telework.web.Texts;

/** A registration as its owner reads it. */
public record RegistrationSheet(RegistrationView view, SessionWords session) {

    public String number() {
        return Receipts.grouped(view.number());
    }

    public String status() {
        return isCalledOff()
                ? texts().say("Status." + Session.Status.CANCELLED)
                : texts().say("RegistrationStatus." + view.status());
    }

    /** The name of the style. */
    public String tone() {
        if (isCalledOff()) {
            return "held";
        }
        return switch (view.status()) {
            case CONFIRMED -> "open";
            case WAITING -> "queue";
            case CANCELLED -> "held";
        };
    }

    /** Has a seat in what takes place. */
    public boolean isConfirmed() {
        return view.status() == Status.CONFIRMED && !isCalledOff();
    }

    /** Queues for what takes place. */
    public boolean isWaiting() {
        return view.status() == Status.WAITING && !isCalledOff();
    }

    public boolean isCancelled() {
        return view.status() == Status.CANCELLED;
    }

    public String position() {
        return isWaiting() ? texts().say("registration.position.of", view.position()) : "";
    }

    /** What is said to who has just registered. */
    public String done() {
        var email = view.applicant().email();
        return isWaiting()
                ? texts().say("registration.done.waiting", view.position(), email)
                : texts().say("registration.done.confirmed", email);
    }

    public String doneTitle() {
        return texts().say(isWaiting() ? "registration.done.waiting.title" : "registration.done.confirmed.title");
    }

    /** What is said to who has just corrected it. */
    public String changed() {
        return texts().say("registration.changed.text", view.applicant().email());
    }

    /** What becomes of the place when it is given up now. */
    public List<String> ifWithdrawn() {
        var about = isWaiting() ? "withdrawal.what.waiting." : "withdrawal.what.confirmed.";
        return Stream.of("1", "2", "3").map(step -> texts().say(about + step)).toList();
    }

    /** Whether there is a date for the calendar. */
    public boolean hasCalendar() {
        return isConfirmed() && !isOver();
    }

    public String admission() {
        return texts().say("AdmissionKind." + view.admission());
    }

    public String registeredAt() {
        return session.moment(view.registeredAt());
    }

    /** The venue of who comes there; empty for who joins online. */
    public String venue() {
        return atVenue() ? view.place().name() : "";
    }

    public String address() {
        return atVenue() ? view.place().address() : "";
    }

    public String access() {
        return atVenue() ? view.place().access() : "";
    }

    /** Whether the link to join is still to come. */
    public boolean isJoinLater() {
        return isConfirmed() && view.admission() == AdmissionKind.ONLINE && view.onlineUrl() == null;
    }

    public boolean isCalledOff() {
        return view.session().line().status() == Session.Status.CANCELLED;
    }

    /** What comes next, step by step; nothing for who can no longer take part. */
    public List<String> next() {
        if (!view.cancellable()) {
            return List.of();
        }
        var about = "registration.next." + (isWaiting() ? "waiting." : "confirmed.");
        return Stream.of("1", "2", "3").map(step -> texts().say(about + step)).toList();
    }

    /** Living, and yet no longer to be given up. */
    public boolean isOver() {
        return !isCancelled() && !isCalledOff() && !view.cancellable();
    }

    private boolean atVenue() {
        return view.admission() == AdmissionKind.VENUE && view.place() != null;
    }

    private Texts texts() {
        return session.texts();
    }
}
