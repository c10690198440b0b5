package telework.registration.service;

import java.util.List;
import java.util.Optional;
import telework.seminar.AdmissionKind;

/** One thing that happens to the seats of a session. */
sealed interface Step {

    /** Somebody comes. */
    record Register(AdmissionKind kind) implements Step {}

    /** One of those who are there leaves. @param whom counted on beyond the last of them from the first again */
    record Cancel(int whom) implements Step {

        Optional<Integer> among(List<Integer> numbers) {
            return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(whom % numbers.size()));
        }
    }

    /** The organiser wants other caps. @param room of both ways together; null for none */
    record Resize(int venue, int online, Integer room) implements Step {

        int of(AdmissionKind kind) {
            return kind == AdmissionKind.VENUE ? venue : online;
        }
    }
}
