/** What seminars that come again have in common. */
package telework.template;
