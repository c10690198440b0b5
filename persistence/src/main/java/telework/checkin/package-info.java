/** Who has come: at the desk, by the sign-in sheet, or online. */
package telework.checkin;
