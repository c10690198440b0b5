/** Who offers seminars and answers for them: what they are called, where they answer, when they are open. */
package telework.organisation;
