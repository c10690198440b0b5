/** The directory of places where people meet. */
package telework.venue;
