/** The directory of people who speak. */
package telework.speaker;
