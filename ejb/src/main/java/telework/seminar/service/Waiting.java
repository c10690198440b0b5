package telework.seminar.service;

import telework.seminar.Ledger;
import telework.seminar.Session;

/** Those who wait for the seats of a session. */
public interface Waiting {

    /**
     * Hands what is free to those who wait and tells them: the first of each way in, and where a room is shared the first of
     * all for whom there is a seat by their own way as well.
     *
     * @return the ledger afterwards
     */
    Ledger moveUp(Session session, Ledger ledger);
}
