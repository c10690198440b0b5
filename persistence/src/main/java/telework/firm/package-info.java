/** The firms whose people register, one for each corporate number, and those that may be one. */
package telework.firm;
