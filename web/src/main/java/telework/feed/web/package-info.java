/** Calendars, feeds, open data and the map of the site, as other sites and programs fetch them. */
package telework.feed.web;
