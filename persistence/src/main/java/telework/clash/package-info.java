/** Sessions that are in each other's way. */
package telework.clash;
