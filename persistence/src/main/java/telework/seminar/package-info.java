/** Seminars, their dated sessions, and the seats in them. */
package telework.seminar;
