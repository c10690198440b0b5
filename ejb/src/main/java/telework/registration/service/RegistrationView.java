package telework.registration.service;

import java.time.Instant;
import telework.registration.Applicant;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.service.SessionDetail;
import telework.seminar.service.SessionOffer;

/**
 * A registration as its owner sees it.
 *
 * @param position in the queue, from 1; 0 for who is not waiting
 * @param place null when the session is online only
 * @param onlineUrl where to join; null unless a seat online is confirmed and the link is known
 * @param corrections how often its owner has corrected it; whoever corrects it again says that this is what was seen
 * @param cancellable whether its owner can still cancel or correct it: it is living and the session has not begun
 */
public record RegistrationView(
        String number,
        String token,
        Registration.Status status,
        long position,
        AdmissionKind admission,
        Applicant applicant,
        Instant registeredAt,
        SessionOffer session,
        SessionDetail.PlaceDetail place,
        String onlineUrl,
        int corrections,
        boolean cancellable) {}
