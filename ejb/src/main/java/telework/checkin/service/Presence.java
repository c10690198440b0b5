package telework.checkin.service;

import java.time.Instant;
import telework.checkin.Doors;
import telework.checkin.Ticket;

/**
 * What a person who registered shows at the door, or joins by.
 *
 * @param ticket null unless they have a seat at the venue and the day is not over
 * @param online how things stand for who joins online; null unless they have a seat online
 * @param joinsFrom from when on one can join; null unless they have a seat online
 * @param cameAt null while they have not come
 * @param meeting where the session takes place online; null until they have joined, and while nobody knows it
 */
public record Presence(Ticket ticket, Doors.State online, Instant joinsFrom, Instant cameAt, String meeting) {}
